import { MeshoptEncoder } from 'meshoptimizer';
import type { Vec3 } from '#domain/frame.ts';
import { bakeOcclusion } from '#pipeline/bakeOcclusion.ts';
import { vertexNormals } from '#pipeline/surface.ts';
import type { PlacedBone } from './assemble.ts';
import { type BoneMesh, joinMeshes } from './boneMesh.ts';

/** What all bodies share: triangles, the bone of every vertex, the order of the vertices, and the shade between bones. */
export interface SkeletonTopology {
  readonly triangles: Uint32Array;
  /** Index into the list of bones, per vertex. */
  readonly boneOf: Uint8Array;
  /** For every vertex its place among the joined bones. */
  readonly source: Uint32Array;
  /** 0 closed in, 1 open; baked on the first body: bones lie to each other nearly alike in all. */
  readonly occlusion: Float32Array;
}

/**
 * Light is traced as if bones were this many times their size: `bakeOcclusion` reaches 0.35 m, which suits a body; among bones
 * only what lies within 7 cm should cast shade.
 */
const CLOSE_UP = 5;
const METRES_PER_MM = 1e-3;

/** Chooses the shared topology from the bones of one body; vertices are ordered for a small file. */
export async function chooseSkeletonTopology(bones: readonly PlacedBone[]): Promise<SkeletonTopology> {
  const joined = joinMeshes(bones.map(({ mesh }) => mesh));
  const count = joined.positions.length / 3;
  await MeshoptEncoder.ready;
  const triangles = joined.triangles.slice();
  const [remap] = MeshoptEncoder.reorderMesh(triangles, true, true);
  const source = new Uint32Array(count);
  remap.forEach((to, from) => {
    if (to < count) source[to] = from;
  });
  const bakedAt = joined.positions.map((mm) => mm * METRES_PER_MM * CLOSE_UP);
  const occlusion = bakeOcclusion(bakedAt, vertexNormals(bakedAt, joined.triangles), joined.triangles, twins(bones));
  const joinedBones = bones.flatMap(({ mesh }, bone) => Array.from({ length: mesh.positions.length / 3 }, () => bone));
  return {
    triangles,
    boneOf: Uint8Array.from(source, (v) => joinedBones[v]!),
    source,
    occlusion: Float32Array.from(source, (v) => occlusion[v]!),
  };
}

/** The vertices of a body's bones in the shared order: xyz in metres, body frame, and normals of length 1. */
export function skeletonSurface(
  bones: readonly PlacedBone[],
  topology: SkeletonTopology,
): { positions: Float64Array; normals: Float64Array } {
  const joined = joinMeshes(bones.map(({ mesh }) => mesh));
  const positions = new Float64Array(joined.positions.length);
  topology.source.forEach((from, to) => {
    for (let k = 0; k < 3; k++) positions[3 * to + k] = joined.positions[3 * from + k]! * METRES_PER_MM;
  });
  return { positions, normals: vertexNormals(positions, topology.triangles) };
}

/**
 * For each vertex the one that stands for it on the other side. Paired bones are exact mirror images; a midline bone was
 * simplified without regard to symmetry, so there it is the vertex nearest to the mirror image.
 */
function twins(bones: readonly PlacedBone[]): Uint32Array {
  const starts = new Map<string, number>();
  let count = 0;
  for (const { name, mesh } of bones) {
    starts.set(name, count);
    count += mesh.positions.length / 3;
  }
  const dst = new Uint32Array(count);
  for (const { name, mesh } of bones) {
    const start = starts.get(name)!;
    const pair = name.endsWith('-right')
      ? starts.get(name.replace(/right$/, 'left'))
      : name.endsWith('-left')
        ? start
        : undefined;
    for (let v = 0; v < mesh.positions.length / 3; v++)
      dst[start + v] = pair === undefined ? start + nearestToMirror(mesh, v) : pair + v;
  }
  return dst;
}

function nearestToMirror({ positions }: BoneMesh, v: number): number {
  const [x, y, z]: Vec3 = [-positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
  let best = v;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < positions.length; i += 3) {
    // A twin must not itself wait for a twin.
    if (positions[i]! < 0) continue;
    const away = (positions[i]! - x) ** 2 + (positions[i + 1]! - y) ** 2 + (positions[i + 2]! - z) ** 2;
    if (away < least) [least, best] = [away, i / 3];
  }
  return best;
}
