import { type PerspectiveCamera, Vector3 } from 'three';
import type { Occluder } from './occluder.ts';
import type { Size } from './orbit.ts';

const _direction = new Vector3();
const _target = new Vector3();
const _place = new Vector3();

/** The place on the body under a pixel; null beside it. The result is reused by the next call. */
export function bodyUnder(
  xPx: number,
  yPx: number,
  camera: PerspectiveCamera,
  size: Size,
  occluder: Occluder,
): Vector3 | null {
  return occluder.firstHit(camera.position, directionThrough(xPx, yPx, camera, size), _place);
}

/** The place on the body under a pixel, or beside the body the place at the target's depth. The result is reused by the next call. */
export function placeUnder(
  xPx: number,
  yPx: number,
  camera: PerspectiveCamera,
  size: Size,
  target: Vector3,
  occluder: Occluder | null,
): Vector3 {
  const hit = occluder && bodyUnder(xPx, yPx, camera, size, occluder);
  if (hit) return hit;
  directionThrough(xPx, yPx, camera, size);
  // Depth is measured along the view's axis, so stretch the sight line until it is as deep as the target.
  camera.getWorldDirection(_place);
  const depth = _target.subVectors(target, camera.position).dot(_place);
  const stretch = depth / _direction.dot(_place);
  return _place.copy(camera.position).addScaledVector(_direction, stretch);
}

function directionThrough(xPx: number, yPx: number, camera: PerspectiveCamera, size: Size): Vector3 {
  return _direction
    .set((2 * xPx) / size.width - 1, 1 - (2 * yPx) / size.height, 0.5)
    .unproject(camera)
    .sub(camera.position)
    .normalize();
}
