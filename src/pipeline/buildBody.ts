import type { BodyRecipe } from '#domain/body.ts';
import { bakeOcclusion } from './bakeOcclusion.ts';
import { type BaseMesh, SKIN_VERTICES } from './baseMesh.ts';
import type { BodyMesh } from './bodyMesh.ts';
import { poseBody } from './poseBody.ts';
import { addRelief, type ReliefLandmarks } from './relief.ts';
import { shapeBody } from './shapeBody.ts';
import type { SkinTopology } from './skinTopology.ts';
import { type Subdivision, subdivide } from './subdivide.ts';
import { vertexNormals } from './surface.ts';
import type { Surface } from './writeSurface.ts';

/** A posed body before relief: the cage subdivided once and twice. */
export interface SmoothBody {
  readonly recipe: BodyRecipe;
  readonly once: Subdivision;
  readonly twice: Subdivision;
}

/** Shapes, poses and subdivides one body. */
export function buildSmoothBody(base: BaseMesh, recipe: BodyRecipe): SmoothBody {
  const cage = poseBody(base, shapeBody(base, recipe));
  if (recipe.heightM !== undefined) rescale(cage, recipe.heightM);
  const once = subdivide({ positions: cage, quads: Uint32Array.from(base.quads) });
  const twice = subdivide(once);
  standOnFloor(twice.positions);
  return { recipe, once, twice };
}

/** The full mesh of a smooth body, for finding its landmarks before relief is drawn over them. */
export function fullMesh(body: SmoothBody, topology: SkinTopology, parts: Uint8Array): BodyMesh {
  return {
    id: body.recipe.id,
    positions: Float32Array.from(pick(body.twice.positions, topology.vertices, 3)),
    index: topology.triangles,
    baseVertices: topology.baseVertices,
    parts,
  };
}

/** Cuts the full and preview skins out of a smooth body, with relief and baked occlusion. */
export function finishBody(
  body: SmoothBody,
  topology: SkinTopology,
  landmarks: ReliefLandmarks,
): { full: Surface; preview: Surface } {
  const smooth = pick(body.twice.positions, topology.vertices, 3);
  const positions = addRelief(smooth, vertexNormals(smooth, topology.triangles), landmarks, body.recipe.relief);
  const normals = vertexNormals(positions, topology.triangles);
  const occlusion = bakeOcclusion(positions, normals, topology.triangles, twins(smooth));
  const full: Surface = { positions, normals, occlusion, triangles: topology.triangles };
  const preview: Surface = {
    positions: pick(positions, topology.previewVertices, 3),
    normals: pick(normals, topology.previewVertices, 3),
    occlusion: Float32Array.from(topology.previewVertices, (v) => occlusion[v]!),
    triangles: topology.previewTriangles,
  };
  return { full, preview };
}

/** The part of each vertex of the full mesh, from the parts of the base vertices it was subdivided from. */
export function partsOfFullMesh(body: SmoothBody, topology: SkinTopology, baseParts: Uint8Array): Uint8Array {
  const onceParts = inheritParts(baseParts, body.once, SKIN_VERTICES);
  const twiceParts = inheritParts(onceParts, body.twice, body.once.positions.length / 3);
  return Uint8Array.from(topology.vertices, (v) => twiceParts[v]!);
}

/** New vertices take the lowest part among their parents: left and right alike, since right = left + 8. */
function inheritParts(source: Uint8Array, mesh: Subdivision, sourceVertices: number): Uint8Array {
  const dst = new Uint8Array(mesh.positions.length / 3).fill(255);
  dst.set(source);
  const lower = (v: number, part: number): void => {
    if (v >= sourceVertices && part < dst[v]!) dst[v] = part;
  };
  for (let q = 0; q < mesh.quads.length; q += 4) {
    const part = source[mesh.quads[q]!]!;
    for (let k = 1; k < 4; k++) lower(mesh.quads[q + k]!, part);
  }
  return dst;
}

function pick(source: ArrayLike<number>, vertices: Uint32Array, width: number): Float64Array {
  const dst = new Float64Array(vertices.length * width);
  vertices.forEach((v, i) => {
    for (let k = 0; k < width; k++) dst[i * width + k] = source[v * width + k]!;
  });
  return dst;
}

/** The vertex at the mirror image of each vertex. */
function twins(positions: Float64Array): Uint32Array {
  const key = (x: number, y: number, z: number): string =>
    `${Math.round(x * 1e6)},${Math.round(y * 1e6)},${Math.round(z * 1e6)}`;
  const at = new Map<string, number>();
  for (let i = 0; i < positions.length; i += 3) at.set(key(positions[i]!, positions[i + 1]!, positions[i + 2]!), i / 3);
  return Uint32Array.from({ length: positions.length / 3 }, (_, v) => {
    const [x, y, z] = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
    for (const dx of [0, -1e-6, 1e-6])
      for (const dy of [0, -1e-6, 1e-6])
        for (const dz of [0, -1e-6, 1e-6]) {
          const twin = at.get(key(-x + dx, y + dy, z + dz));
          if (twin !== undefined) return twin;
        }
    throw new Error(`buildBody: vertex ${v} at ${x}, ${y}, ${z} has no mirror image.`);
  });
}

/** Subdivision draws the soles in by half a millimetre; the floor is y = 0. */
function standOnFloor(positions: Float64Array): void {
  const floor = positions.reduce((low, y, i) => (i % 3 === 1 ? Math.min(low, y) : low), Number.POSITIVE_INFINITY);
  for (let i = 1; i < positions.length; i += 3) positions[i]! -= floor;
}

function rescale(positions: Float64Array, heightM: number): void {
  const height = positions.reduce((top, y, i) => (i % 3 === 1 ? Math.max(top, y) : top), 0);
  for (let i = 0; i < positions.length; i++) positions[i]! *= heightM / height;
}
