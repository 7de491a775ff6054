import { MathUtils, Vector3 } from 'three';
import type { StandardView, ViewState } from '#state/view.ts';
import { directionOf, distanceFor, type Orbit, type Size } from './orbit.ts';

/** Where the camera stands in each standard view; `left` and `right` are the patient's. */
const AZIMUTH_RAD: Readonly<Record<StandardView, number>> = {
  back: Math.PI,
  front: 0,
  left: Math.PI / 2,
  right: -Math.PI / 2,
};

/** A hand's breadth above level: the floor shows as a thin ellipse, the figure is not foreshortened. */
const STANDARD_POLAR_RAD = MathUtils.degToRad(88.5);

/** What a whole figure needs around it, as a factor of its own size: head room, and the shadow under the feet. */
const MARGIN = 1.05;
/** Hand to hand over height, and front to back over height, of the standing pose. */
const SPAN_PER_HEIGHT = 0.43;
const DEPTH_PER_HEIGHT = 0.2;

/** How much body is seen around a chosen point: enough to know where one is. */
const SURROUNDINGS_HEIGHT_M = 0.54;
const SURROUNDINGS_WIDTH_M = 0.44;

/** The middle of a close view keeps this far from floor and crown, or half the picture would be empty. */
const FROM_ENDS_M = 0.13;
/** Low points are seen a little from above, as one stands before a foot. */
const STOOP = { belowM: 0.5, rad: MathUtils.degToRad(13) };

/** However large the panels, the figure keeps this much. */
const LEAST_FREE_PX = 140;

/** Puts the target of `dst` in the middle of what panels leave free; answers the free width and height. */
export function centreInFreeArea(dst: Orbit, { width, height }: Size, insets: ViewState['insets']): Size {
  const free = {
    width: Math.max(LEAST_FREE_PX, width - insets.left - insets.right),
    height: Math.max(LEAST_FREE_PX, height - insets.top - insets.bottom),
  };
  dst.shiftXPx = (insets.left + free.width / 2 - width / 2) | 0;
  dst.shiftYPx = (insets.top + free.height / 2 - height / 2) | 0;
  return free;
}

/** Frames the whole figure. */
export function frameWhole(
  dst: Orbit,
  view: StandardView,
  heightM: number,
  size: Size,
  insets: ViewState['insets'],
): void {
  const free = centreInFreeArea(dst, size, insets);
  const wide = view === 'back' || view === 'front' ? SPAN_PER_HEIGHT : DEPTH_PER_HEIGHT;
  const pxPerMetre = Math.min(free.height, free.width / wide) / (heightM * MARGIN);
  dst.target.set(0, heightM * 0.492, 0.02);
  dst.azimuthRad = AZIMUTH_RAD[view];
  dst.polarRad = STANDARD_POLAR_RAD;
  // Hands and heels come nearer than the axis that was measured.
  dst.distanceM = distanceFor(pxPerMetre, size.height) + 0.06;
}

/** Tries turned a little more to either side, until the way to the point is free. */
const SIDESTEPS_DEG = [0, 18, -18, 36, -36, 55, -55, 75, -75];

/** Directions this close to straight from the back, front or a side are taken as straight. */
const SQUARE_RAD = MathUtils.degToRad(20);

/**
 * Pulls an angle to the nearest quarter turn: a few degrees of slant of the skin would show the figure askew and tell
 * nothing. Beyond `SQUARE_RAD` it opens evenly, so that halfway between two quarters it is unchanged.
 */
function squareUp(angleRad: number): number {
  const quarter = Math.PI / 2;
  const straight = Math.round(angleRad / quarter) * quarter;
  const off = angleRad - straight;
  const beyond = Math.max(0, Math.abs(off) - SQUARE_RAD);
  return straight + (Math.sign(off) * beyond * (quarter / 2)) / (quarter / 2 - SQUARE_RAD);
}

const _direction = new Vector3();

/**
 * Frames a place on the skin along its normal. Steep normals are looked at from a slant, so that the figure stays
 * recognisable; a blocked view (inner thigh, axilla) sidesteps.
 */
export function framePoint(
  dst: Orbit,
  position: Vector3,
  normal: Vector3,
  heightM: number,
  size: Size,
  insets: ViewState['insets'],
  isBlocked: (from: Vector3, direction: Vector3) => boolean,
): void {
  const free = centreInFreeArea(dst, size, insets);
  const pxPerMetre = Math.min(free.height / SURROUNDINGS_HEIGHT_M, free.width / SURROUNDINGS_WIDTH_M);
  dst.distanceM = distanceFor(pxPerMetre, size.height);
  // Leaning towards the figure's axis keeps the trunk, and with it the orientation, in the picture.
  dst.target.copy(position);
  dst.target.x *= 0.85;
  dst.target.y = MathUtils.clamp(position.y, FROM_ENDS_M, heightM - FROM_ENDS_M);
  const slantRad = Math.acos(MathUtils.clamp(normal.y, -1, 1)) - Math.PI / 2;
  const stoopRad = STOOP.rad * Math.max(0, 1 - position.y / STOOP.belowM);
  dst.polarRad = Math.PI / 2 - stoopRad + MathUtils.clamp(squareUp(slantRad) * 0.6, -0.95, 0.3);
  const isLevelEnough = Math.hypot(normal.x, normal.z) > 0.3;
  const azimuthRad = isLevelEnough ? squareUp(Math.atan2(normal.x, normal.z)) : dst.azimuthRad;
  for (const step of SIDESTEPS_DEG) {
    dst.azimuthRad = azimuthRad + MathUtils.degToRad(step);
    if (!isBlocked(position, directionOf(dst.azimuthRad, dst.polarRad, _direction))) return;
  }
  dst.azimuthRad = azimuthRad;
}

/** Hands work close by: what is framed is seen from at least this share of the distance of a chosen point. */
const NEAREST_SHARE = 0.5;

/** Moves nearer to what was framed, or back until an area of this reach has air around it too. */
export function widenTo(dst: Orbit, middle: readonly [number, number, number], reachM: number): void {
  dst.target.fromArray(middle);
  const shownM = Math.min(SURROUNDINGS_HEIGHT_M, SURROUNDINGS_WIDTH_M) / 2;
  dst.distanceM *= Math.max(NEAREST_SHARE, (reachM * 1.25) / shownM);
}
