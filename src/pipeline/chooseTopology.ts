import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { partOf } from './bodyMesh.ts';
import type { SmoothBody } from './buildBody.ts';
import { buildTopology, type SkinTopology } from './skinTopology.ts';
import { vertexNormals } from './surface.ts';

/** Where the skin is refined, as shares of stature on the first body, and the steepest facing that still counts as behind. */
const FINE_BACK = { bottom: 0.49, top: 0.885, normalZ: -0.2 } as const;
const FINE_KNEE = { bottom: 0.268, top: 0.308, normalZ: -0.25 } as const;

/** Decides the topology that all bodies share, on the first body. */
export function chooseTopology(body: SmoothBody, baseParts: Uint8Array, mirrorOf: Uint16Array): Promise<SkinTopology> {
  const { once, twice } = body;
  const height = twice.positions.reduce((top, y, i) => (i % 3 === 1 ? Math.max(top, y) : top), 0);
  const triangles = new Uint32Array(once.quads.length * 1.5);
  for (let q = 0; q < once.quads.length / 4; q++) {
    const [a, b, c, d] = once.quads.subarray(4 * q, 4 * q + 4) as unknown as [number, number, number, number];
    triangles.set([a, b, c, a, c, d], 6 * q);
  }
  const sees = openVertices(once.positions, vertexNormals(once.positions, triangles), triangles);
  const hidden = findHiddenQuads(once.sourceQuads, baseParts, (v) => sees(v) || sees(mirrorOf[v]!));
  const isFine = (q: number): boolean => {
    const corners = [0, 1, 2, 3].map((k) => once.quads[4 * q + k]!);
    const { part } = partOf(baseParts[once.sourceQuads[4 * Math.floor(q / 4)]!]!);
    const level = corners.reduce((sum, v) => sum + once.positions[3 * v + 1]! / 4, 0) / height;
    const facing = facingZ(once.positions, corners);
    if (part === 'trunk' || part === 'head')
      return level > FINE_BACK.bottom && level < FINE_BACK.top && facing < FINE_BACK.normalZ;
    return (
      (part === 'thigh' || part === 'leg') &&
      level > FINE_KNEE.bottom &&
      level < FINE_KNEE.top &&
      facing < FINE_KNEE.normalZ
    );
  };
  return buildTopology(once, twice, { isHidden: (q) => hidden.has(q), isFine });
}

/** z of a quad's unit normal, from its diagonals: the same for mirror twins whatever corner they start at. */
function facingZ(positions: Float64Array, corners: readonly number[]): number {
  const at = (k: number): Vector3 => new Vector3().fromArray(positions, 3 * corners[k]!);
  return at(2)
    .sub(at(0))
    .cross(at(3).sub(at(1)))
    .normalize().z;
}

/** A test, remembered per vertex, whether any ray from it reaches the open. */
function openVertices(positions: Float64Array, normals: Float64Array, triangles: Uint32Array): (v: number) => boolean {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(triangles), 1));
  const bvh = new MeshBVH(geometry, { indirect: true });
  const ray = new Ray();
  const normal = new Vector3();
  const known = new Map<number, boolean>();
  const test = (v: number): boolean => {
    normal.fromArray(normals, 3 * v);
    for (let i = 0; i < 64; i++) {
      const z = 1 - (2 * (i + 0.5)) / 64;
      const phi = i * Math.PI * (3 - Math.sqrt(5));
      ray.direction.set(Math.sqrt(1 - z * z) * Math.cos(phi), Math.sqrt(1 - z * z) * Math.sin(phi), z);
      if (ray.direction.dot(normal) < 0.05) continue;
      ray.origin.fromArray(positions, 3 * v).addScaledVector(normal, 0.0005);
      if (!bvh.raycastFirst(ray, DoubleSide, 0, 0.6)) return true;
    }
    return false;
  };
  return (v) => {
    const answer = known.get(v) ?? test(v);
    known.set(v, answer);
    return answer;
  };
}

/** The rim of a hidden pocket is kept this many rings deep, so that no gap shows between the lips or lids. */
const RIM_RINGS = 5;

/** Quads of the head that no ray leaves, without their rim: the mouth bag and the eye sockets behind closed lips and lids. */
function findHiddenQuads(quads: Uint32Array, baseParts: Uint8Array, sees: (v: number) => boolean): Set<number> {
  const cornersOf = (q: number): number[] => [0, 1, 2, 3].map((k) => quads[4 * q + k]!);
  let hidden = new Set<number>();
  for (let q = 0; q < quads.length / 4; q++)
    if (cornersOf(q).every((v) => partOf(baseParts[v]!).part === 'head' && !sees(v))) hidden.add(q);
  for (let ring = 0; ring < RIM_RINGS; ring++) {
    const shown = new Set<number>();
    for (let q = 0; q < quads.length / 4; q++) if (!hidden.has(q)) for (const v of cornersOf(q)) shown.add(v);
    hidden = new Set([...hidden].filter((q) => !cornersOf(q).some((v) => shown.has(v))));
  }
  return hidden;
}
