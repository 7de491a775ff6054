import { BufferAttribute, BufferGeometry, Matrix4, Vector3 } from 'three';
import type { BodyMesh } from './readBody.ts';

const _place = new Vector3();
const _toTicks = new Matrix4();
const _corners = [new Vector3(), new Vector3(), new Vector3()] as const;
const _middle = new Vector3();

/**
 * Cuts the skin around a place out of a body: all that lies within `reachM` of it and hangs together with it, so that
 * neither the far side nor the other leg nor the next finger is part of it. In the mesh's own units, like the body.
 * Null when the place is not on this body's skin.
 */
export function cutPatch({ geometry, toMetres }: BodyMesh, position: Vector3, reachM: number): BufferGeometry | null {
  const skin = geometry.getAttribute('position');
  const normals = geometry.getAttribute('normal');
  const index = geometry.getIndex();
  if (!index) return null;
  _place.copy(position).applyMatrix4(_toTicks.copy(toMetres).invert());
  const reach = reachM / toMetres.getMaxScaleOnAxis();
  const isNear = new Uint8Array(skin.count);
  let seed = -1;
  let nearest = reach * reach;
  for (let i = 0; i < skin.count; i++) {
    const dx = skin.getX(i) - _place.x;
    const dy = skin.getY(i) - _place.y;
    const dz = skin.getZ(i) - _place.z;
    const d2 = dx * dx + dy * dy + dz * dz;
    if (d2 > reach * reach) continue;
    isNear[i] = 1;
    if (d2 > nearest) continue;
    nearest = d2;
    seed = i;
  }
  if (seed < 0) return null;
  const triangles = connected(nearTriangles(index, isNear), seed);
  return compact(triangles, skin, normals);
}

/**
 * How much of a disc that touches a place on the skin has skin behind it, 0 to about 1: on a back all of it, on a fingertip
 * a third. `patch` comes from the same body; `normal` is the disc's, length 1; radius in metres.
 */
export function shareOnSkin(
  patch: BufferGeometry,
  toMetres: Matrix4,
  position: Vector3,
  normal: Vector3,
  radiusM: number,
): number {
  const skin = patch.getAttribute('position');
  const index = patch.getIndex()!;
  const [a, b, c] = _corners;
  let area = 0;
  for (let t = 0; t < index.count; t += 3) {
    _corners.forEach((corner, k) => {
      corner.fromBufferAttribute(skin, index.getX(t + k)).applyMatrix4(toMetres);
    });
    if (_middle.copy(a).add(b).add(c).divideScalar(3).distanceTo(position) > radiusM) continue;
    // The triangle's shadow on the disc; what faces away casts none.
    area += Math.max(0, b.sub(a).cross(c.sub(a)).dot(normal) / 2);
  }
  return area / (Math.PI * radiusM * radiusM);
}

/** Every triangle with a corner within reach, so that the patch is a little larger than the reach and has no bites in its edge. */
function nearTriangles(index: BufferAttribute, isNear: Uint8Array): number[][] {
  const near: number[][] = [];
  for (let t = 0; t < index.count; t += 3) {
    const corners = [index.getX(t), index.getX(t + 1), index.getX(t + 2)];
    if (corners.some((v) => isNear[v])) near.push(corners);
  }
  return near;
}

/** Those triangles that can be walked to from a vertex, over shared corners. */
function connected(triangles: readonly number[][], seed: number): readonly number[][] {
  const around = new Map<number, number[]>();
  triangles.forEach((corners, t) => {
    for (const v of corners) around.set(v, [...(around.get(v) ?? []), t]);
  });
  const isTaken = new Uint8Array(triangles.length);
  const seen = new Set([seed]);
  for (const v of seen) {
    for (const t of around.get(v) ?? []) {
      isTaken[t] = 1;
      // A set that grows while it is walked through: a flood.
      for (const corner of triangles[t]!) seen.add(corner);
    }
  }
  return triangles.filter((_, t) => isTaken[t]);
}

type Attribute = ReturnType<BufferGeometry['getAttribute']>;

function compact(triangles: readonly number[][], skin: Attribute, normals: Attribute): BufferGeometry {
  const slots = new Map<number, number>();
  const positions: number[] = [];
  const directions: number[] = [];
  const index: number[] = [];
  for (const v of triangles.flat()) {
    let slot = slots.get(v);
    if (slot === undefined) {
      slot = slots.size;
      slots.set(v, slot);
      positions.push(skin.getX(v), skin.getY(v), skin.getZ(v));
      directions.push(normals.getX(v), normals.getY(v), normals.getZ(v));
    }
    index.push(slot);
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
    .setAttribute('normal', new BufferAttribute(Float32Array.from(directions), 3))
    .setIndex(index);
}
