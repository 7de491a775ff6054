import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';

/** How far a surface must be to leave a place fully open to the sky light, metres. */
const REACH_M = 0.35;
const RAYS = 40;
/** Vertices this close to x = 0 are on the midline: relief may leave them a rounding error off it. */
const MIDLINE_M = 1e-6;
/** Rays start this far off the skin, so that they do not meet the triangle they leave. */
const LIFT_M = 0.0006;

/**
 * Ambient occlusion per vertex, 0 (closed in) to 1 (open): the cosine-weighted share of rays that meet no skin within reach,
 * near hits counting more. Only the left half (x >= 0) is traced; its mirror twins take the same value.
 */
export function bakeOcclusion(
  positions: Float64Array,
  normals: Float64Array,
  triangles: Uint32Array,
  twinOf: Uint32Array,
): Float32Array {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(triangles), 1));
  const bvh = new MeshBVH(geometry, { indirect: true });
  const directions = cosineHemisphere(RAYS);
  const open = new Float32Array(positions.length / 3);
  const ray = new Ray();
  const [normal, tangent, bitangent] = [new Vector3(), new Vector3(), new Vector3()];
  for (let v = 0; v < open.length; v++) {
    if (positions[3 * v]! < -MIDLINE_M) continue;
    normal.fromArray(normals, 3 * v);
    tangent
      .set(Math.abs(normal.y) < 0.9 ? 0 : 1, Math.abs(normal.y) < 0.9 ? 1 : 0, 0)
      .cross(normal)
      .normalize();
    bitangent.crossVectors(normal, tangent);
    // A turn by vertex breaks up the pattern that equal directions would leave; the sequence is fixed, so builds agree.
    const turn = 2 * Math.PI * ((v * 0.618_034) % 1);
    let sum = 0;
    for (const [x, y, z] of directions) {
      const [cx, cy] = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
      ray.origin.fromArray(positions, 3 * v).addScaledVector(normal, LIFT_M);
      ray.direction.set(0, 0, 0).addScaledVector(tangent, cx).addScaledVector(bitangent, cy).addScaledVector(normal, z);
      const hit = bvh.raycastFirst(ray, DoubleSide, 0, REACH_M);
      sum += hit ? hit.distance / REACH_M : 1;
    }
    open[v] = sum / RAYS;
  }
  twinOf.forEach((twin, v) => {
    if (positions[3 * v]! < -MIDLINE_M) open[v] = open[twin]!;
  });
  return open;
}

/** Directions about +z with cosine density, by the golden spiral; length 1. */
function cosineHemisphere(count: number): (readonly [number, number, number])[] {
  return Array.from({ length: count }, (_, i) => {
    const u = (i + 0.5) / count;
    const r = Math.sqrt(u);
    const phi = i * Math.PI * (3 - Math.sqrt(5));
    return [r * Math.cos(phi), r * Math.sin(phi), Math.sqrt(1 - u)] as const;
  });
}
