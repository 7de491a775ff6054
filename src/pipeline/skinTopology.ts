/**
 * One topology for every body: which quads are kept, where the skin is refined once more, how quads are split and in
 * which order vertices are stored. Decided on the first body and shared, so that an anchor, a part or a triangle means
 * the same place on all of them.
 *
 * The skin is the base mesh after one Catmull-Clark step. Where the back relief, the backs of the knees and the face of
 * the wrist carry forms finer than that grid (8 mm), it is refined by a second step (4 mm); a quad that borders on a
 * refined one takes up the extra vertices on its edges, so the surface stays closed.
 */
import { MeshoptEncoder } from 'meshoptimizer';
import { SKIN_VERTICES } from './baseMesh.ts';
import { CULLED } from './bodyMesh.ts';
import { edgeKey, type Subdivision } from './subdivide.ts';

export interface SkinTopology {
  /** For each vertex of the full mesh, its index in the twice subdivided mesh. */
  readonly vertices: Uint32Array;
  /** Triangles of the full mesh, three vertices each. */
  readonly triangles: Uint32Array;
  /** For each vertex of the preview mesh, its index in the full mesh. */
  readonly previewVertices: Uint32Array;
  readonly previewTriangles: Uint32Array;
  /** For each base-mesh skin vertex its index in the full mesh, 65535 where it was culled. */
  readonly baseVertices: Uint16Array;
}

export interface TopologyChoices {
  /** Base-mesh quads nobody can see (mouth, eye sockets). */
  readonly isHidden: (baseQuad: number) => boolean;
  /** Quads of the once subdivided mesh that want the finer grid. */
  readonly isFine: (quad: number) => boolean;
}

/** Builds the shared topology from a body subdivided once and twice. */
export async function buildTopology(
  once: Subdivision,
  twice: Subdivision,
  choices: TopologyChoices,
): Promise<SkinTopology> {
  await MeshoptEncoder.ready;
  const full = renumber(triangulate(once, twice, choices));
  const count = full.vertices.length;
  if (count >= CULLED) throw new Error(`skinTopology: ${count} vertices do not fit 16-bit indices.`);
  const baseVertices = new Uint16Array(SKIN_VERTICES).fill(CULLED);
  full.vertices.forEach((from, to) => {
    if (from < SKIN_VERTICES) baseVertices[from] = to;
  });
  const preview = renumber(coarseTriangles(once, twice, choices));
  return {
    vertices: full.vertices,
    triangles: full.triangles,
    previewVertices: preview.vertices.map((v) => baseVertices[v]!),
    previewTriangles: preview.triangles,
    baseVertices,
  };
}

/** Orders triangles and vertices so that they compress well; `vertices[new] = old`. */
function renumber(list: readonly number[]): { vertices: Uint32Array; triangles: Uint32Array } {
  const triangles = Uint32Array.from(list);
  // reorderMesh rewrites the list in place, in its new order and with its new numbers.
  const [newOf, count] = MeshoptEncoder.reorderMesh(triangles, true, true);
  const vertices = new Uint32Array(count);
  newOf.forEach((to, from) => {
    if (to < count) vertices[to] = from;
  });
  return { vertices, triangles };
}

function triangulate(once: Subdivision, twice: Subdivision, { isHidden, isFine }: TopologyChoices): number[] {
  const quadCount = once.quads.length / 4;
  const fineEdges = new Set<number>();
  for (let q = 0; q < quadCount; q++)
    if (isFine(q)) for (let k = 0; k < 4; k++) fineEdges.add(edgeOf(once.quads, q, k));
  const out: number[] = [];
  for (let q = 0; q < quadCount; q++) {
    if (isHidden(Math.floor(q / 4))) continue;
    if (isFine(q)) {
      for (let k = 0; k < 4; k++) splitQuad(twice.quads, 4 * q + k, twice.positions, out);
      continue;
    }
    const ring: number[] = [];
    let firstMiddle = -1;
    for (let k = 0; k < 4; k++) {
      ring.push(once.quads[4 * q + k]!);
      const edge = edgeOf(once.quads, q, k);
      if (!fineEdges.has(edge)) continue;
      if (firstMiddle < 0) firstMiddle = ring.length;
      ring.push(twice.edgeVertex.get(edge)!);
    }
    if (firstMiddle < 0) splitQuad(once.quads, q, twice.positions, out);
    // A fan from a vertex in the middle of an edge has no flat triangle, whichever other edges carry one.
    else
      for (let k = 1; k + 1 < ring.length; k++)
        out.push(
          ring[firstMiddle]!,
          ring[(firstMiddle + k) % ring.length]!,
          ring[(firstMiddle + k + 1) % ring.length]!,
        );
  }
  return out;
}

function coarseTriangles(once: Subdivision, twice: Subdivision, { isHidden }: TopologyChoices): number[] {
  const out: number[] = [];
  for (let q = 0; q < once.sourceQuads.length / 4; q++)
    if (!isHidden(q)) splitQuad(once.sourceQuads, q, twice.positions, out);
  return out;
}

function edgeOf(quads: ArrayLike<number>, q: number, k: number): number {
  return edgeKey(quads[4 * q + k]!, quads[4 * q + ((k + 1) % 4)]!);
}

/** Two triangles along the shorter diagonal; mirror twins choose alike because the mesh is symmetric. */
function splitQuad(quads: ArrayLike<number>, q: number, positions: Float64Array, out: number[]): void {
  const [a, b, c, d] = [quads[4 * q]!, quads[4 * q + 1]!, quads[4 * q + 2]!, quads[4 * q + 3]!];
  const squared = (i: number, j: number): number =>
    (positions[3 * i]! - positions[3 * j]!) ** 2 +
    (positions[3 * i + 1]! - positions[3 * j + 1]!) ** 2 +
    (positions[3 * i + 2]! - positions[3 * j + 2]!) ** 2;
  if (squared(a, c) <= squared(b, d)) out.push(a, b, c, a, c, d);
  else out.push(a, b, d, b, c, d);
}
