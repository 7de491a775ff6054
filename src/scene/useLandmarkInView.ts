import { useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { type PerspectiveCamera, Vector3 } from 'three';
import type { FindItTrace } from '#domain/findIt/findItFile.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { PlacedPoint } from '#domain/placedBody.ts';
import { distance, lerp } from '#domain/vector.ts';
import { frameArea, type ViewState, viewStore } from '#state/view.ts';
import type { Occluder } from './occluder.ts';
import type { Size } from './orbit.ts';
import { toScreen } from './screen.ts';

/** A place nearer than this to a panel or the window's edge is as good as behind it. */
const EDGE_PX = 28;
/** Skin that faces away more than this (cosine) is not seen. */
const LEAST_FACING = 0.15;
/** Around a landmark alone; and the farthest that a point may be from it to be framed with it. */
const REACH_M = { alone: 0.16, together: 0.3 };

/** Turns the camera to a landmark that was asked for and cannot be seen from where it stands; otherwise leaves it alone. */
export function useLandmarkInView(
  landmark: FindItTrace | null,
  point: PlacedPoint | null,
  occluder: Occluder | null,
): void {
  const get = useThree((state) => state.get);
  // Read when a landmark is asked for; a change of theirs asks for nothing.
  const around = useRef({ point, occluder });
  around.current = { point, occluder };
  useEffect(() => {
    const at = landmark?.at[0];
    if (!landmark || !at) return;
    const { camera, size } = get();
    const { point, occluder } = around.current;
    const { insets } = viewStore.getState();
    if (isSeen(at, landmark.out, camera as PerspectiveCamera, size, insets, occluder)) return;
    frameArea({ at, out: landmark.out, ...middleOf(at, landmark.out, point) });
  }, [landmark, get]);
}

const _eye = new Vector3();
const _place = new Vector3();
const _out = new Vector3();

function isSeen(
  at: Vec3,
  out: Vec3,
  camera: PerspectiveCamera,
  size: Size,
  insets: ViewState['insets'],
  occluder: Occluder | null,
): boolean {
  camera.getWorldPosition(_eye);
  _place.fromArray(at);
  if (occluder?.isBehindBody(_eye, _place)) return false;
  _out.fromArray(out);
  if (_eye.sub(_place).normalize().dot(_out) < LEAST_FACING) return false;
  const { x, y } = toScreen(_place, camera, size);
  const isWithin = (value: number, low: number, high: number) => value > low + EDGE_PX && value < high - EDGE_PX;
  return isWithin(x, insets.left, size.width - insets.right) && isWithin(y, insets.top, size.height - insets.bottom);
}

/** The landmark and the point together where one look holds both, else the landmark alone. */
function middleOf(at: Vec3, out: Vec3, point: PlacedPoint | null): { middle: Vec3; reachM: number } {
  const apartM = point ? distance(at, point.position) : Number.POSITIVE_INFINITY;
  const isSameSide = point !== null && _out.fromArray(out).dot(_place.fromArray(point.normal)) > 0.3;
  if (!point || !isSameSide || apartM > REACH_M.together) return { middle: at, reachM: REACH_M.alone };
  return { middle: lerp(at, point.position, 0.5), reachM: Math.max(REACH_M.alone, apartM / 2) };
}
