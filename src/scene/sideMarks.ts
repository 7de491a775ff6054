import { type PerspectiveCamera, Vector3 } from 'three';
import { forget, type MutableBox, occupy } from './labelSpot.ts';
import type { Size } from './orbit.ts';
import { show, toScreen } from './screen.ts';

/** Where the patient's sides are marked, as shares of stature from midline and floor: beside the hip, clear of the hand. */
const BESIDE_HIP = { beside: 0.272, height: 0.53 };
/** Where there is no room for that, on a phone: beside the ear, above the shoulder. */
const BESIDE_HEAD = { beside: 0.062, height: 0.93 };
/** Seen more from the side than this (cosine of the turn), left and right lie over the figure and say nothing. */
const LEAST_FRONTAL = 0.6;

const _p = new Vector3();
const _axis = new Vector3();

/** Places the word for one of the patient's sides; `left` is +1 for the left. Writes where it stands to `taken`. */
export function placeSideMark(
  mark: HTMLElement | null,
  left: 1 | -1,
  camera: PerspectiveCamera,
  size: Size,
  heightM: number,
  bounds: MutableBox,
  taken: MutableBox,
): void {
  forget(taken);
  if (!mark) return;
  const isFrontal = Math.abs(camera.position.z) > LEAST_FRONTAL * Math.hypot(camera.position.x, camera.position.z);
  const isPlaced =
    isFrontal &&
    (tryBeside(mark, BESIDE_HIP, left, camera, size, heightM, bounds, taken) ||
      tryBeside(mark, BESIDE_HEAD, left, camera, size, heightM, bounds, taken));
  show(mark, isPlaced);
}

function tryBeside(
  mark: HTMLElement,
  at: { beside: number; height: number },
  left: 1 | -1,
  camera: PerspectiveCamera,
  size: Size,
  heightM: number,
  bounds: MutableBox,
  taken: MutableBox,
): boolean {
  toScreen(_axis.set(0, at.height * heightM, 0.03), camera, size);
  toScreen(_p.set(left * at.beside * heightM, at.height * heightM, 0.03), camera, size);
  const width = mark.offsetWidth;
  // Outwards from that place, whichever way the figure is turned.
  const x = Math.round(_p.x > _axis.x ? _p.x : _p.x - width);
  const y = Math.round(_p.y);
  if (x < bounds.left || x + width > bounds.right || y < bounds.top || y > bounds.bottom) return false;
  mark.style.transform = `translate(${x}px, ${y}px)`;
  occupy(taken, x, y, width, mark.offsetHeight);
  return true;
}
