import { MathUtils, type PerspectiveCamera, Vector3 } from 'three';
import type { FreeCamera } from '#state/view.ts';

/** Vertical field of view. Narrow enough that a standing figure is not foreshortened, wide enough to feel round. */
export const FIELD_OF_VIEW_DEG = 30;

/** Pixels of window height per pixel-per-metre and metre of distance: h / ppm = d × this. */
const HEIGHT_AT_ONE_METRE = 2 * Math.tan(MathUtils.degToRad(FIELD_OF_VIEW_DEG) / 2);

/** Where the camera is, as a turn about a target; the head is always up, so two angles are enough. */
export interface Orbit {
  /** Metres, body frame. */
  readonly target: Vector3;
  /** About +y from +z (the figure's front) towards +x (the patient's left). */
  azimuthRad: number;
  /** From +y (straight above) down; π/2 is level. */
  polarRad: number;
  distanceM: number;
  /** Where the target appears, from the middle of the window, right and down: the middle of what panels leave free. */
  shiftXPx: number;
  shiftYPx: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function createOrbit(): Orbit {
  return { target: new Vector3(), azimuthRad: Math.PI, polarRad: Math.PI / 2, distanceM: 4, shiftXPx: 0, shiftYPx: 0 };
}

export function copyOrbit(dst: Orbit, src: Orbit): void {
  dst.target.copy(src.target);
  dst.azimuthRad = src.azimuthRad;
  dst.polarRad = src.polarRad;
  dst.distanceM = src.distanceM;
  dst.shiftXPx = src.shiftXPx;
  dst.shiftYPx = src.shiftYPx;
}

/** Moves `dst` the share `k` of the way from `a` to `b`; turns the short way round, zooms evenly. */
export function lerpOrbit(dst: Orbit, a: Orbit, b: Orbit, k: number): void {
  dst.target.lerpVectors(a.target, b.target, k);
  dst.azimuthRad = a.azimuthRad + shortTurn(a.azimuthRad, b.azimuthRad) * k;
  dst.polarRad = MathUtils.lerp(a.polarRad, b.polarRad, k);
  // Even zoom: equal steps of the logarithm look like equal speed.
  dst.distanceM = a.distanceM * (b.distanceM / a.distanceM) ** k;
  dst.shiftXPx = MathUtils.lerp(a.shiftXPx, b.shiftXPx, k);
  dst.shiftYPx = MathUtils.lerp(a.shiftYPx, b.shiftYPx, k);
}

/** Whether a picture from `a` and one from `b` differ by less than a person can see. */
export function isSameOrbit(a: Orbit, b: Orbit): boolean {
  const size = a.distanceM;
  return (
    a.target.distanceTo(b.target) < 2e-4 * size &&
    Math.abs(shortTurn(a.azimuthRad, b.azimuthRad)) < 3e-4 &&
    Math.abs(a.polarRad - b.polarRad) < 3e-4 &&
    Math.abs(a.distanceM - b.distanceM) < 3e-4 * size &&
    Math.abs(a.shiftXPx - b.shiftXPx) < 0.3 &&
    Math.abs(a.shiftYPx - b.shiftYPx) < 0.3
  );
}

/** Points the camera; near and far follow the distance so that the depth buffer stays fine enough for marks 1 mm off the skin. */
export function applyOrbit(camera: PerspectiveCamera, orbit: Orbit, { width, height }: Size): void {
  directionOf(orbit.azimuthRad, orbit.polarRad, camera.position).multiplyScalar(orbit.distanceM).add(orbit.target);
  camera.lookAt(orbit.target);
  camera.near = Math.max(0.01, orbit.distanceM * 0.08);
  camera.far = orbit.distanceM + 5;
  // Shifts the picture without turning the view: the figure stays upright and undistorted beside a panel.
  camera.setViewOffset(width, height, -orbit.shiftXPx, -orbit.shiftYPx, width, height);
  camera.updateMatrixWorld();
}

/** Unit vector from the target to the camera. */
export function directionOf(azimuthRad: number, polarRad: number, dst: Vector3): Vector3 {
  return dst.setFromSphericalCoords(1, polarRad, azimuthRad);
}

/** Distance at which one metre at the target covers `pxPerMetre` pixels. */
export function distanceFor(pxPerMetre: number, windowHeightPx: number): number {
  return windowHeightPx / (pxPerMetre * HEIGHT_AT_ONE_METRE);
}

export function pxPerMetreAt(distanceM: number, windowHeightPx: number): number {
  return windowHeightPx / (distanceM * HEIGHT_AT_ONE_METRE);
}

const _v = new Vector3();

/** Reads a camera from a link into an orbit; the shift is the window's own. */
export function orbitFromCamera(dst: Orbit, { position, target }: FreeCamera): void {
  dst.target.fromArray(target);
  _v.fromArray(position).sub(dst.target);
  dst.distanceM = Math.max(1e-3, _v.length());
  dst.azimuthRad = Math.atan2(_v.x, _v.z);
  dst.polarRad = Math.acos(MathUtils.clamp(_v.y / dst.distanceM, -1, 1));
}

export function cameraFromOrbit(orbit: Orbit): FreeCamera {
  directionOf(orbit.azimuthRad, orbit.polarRad, _v).multiplyScalar(orbit.distanceM).add(orbit.target);
  return { position: [_v.x, _v.y, _v.z], target: [orbit.target.x, orbit.target.y, orbit.target.z] };
}

function shortTurn(fromRad: number, toRad: number): number {
  return MathUtils.euclideanModulo(toRad - fromRad + Math.PI, 2 * Math.PI) - Math.PI;
}
