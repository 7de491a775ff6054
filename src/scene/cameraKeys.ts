import type { Size } from './orbit.ts';
import type { Rig } from './rig.ts';

const TURN_RAD = Math.PI / 15;
const PAN_PX = 60;
const ZOOM = 0.8;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrows turn, Shift and arrows pan, + and − zoom, while the canvas has the focus. Returns the undo. */
export function bindCameraKeys(canvas: HTMLElement, rig: Rig, sizeOf: () => Size, onMove: () => void): () => void {
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (arrow && event.shiftKey) rig.pan(-arrow[0] * PAN_PX, -arrow[1] * PAN_PX, sizeOf());
    else if (arrow) rig.turn(arrow[0] * TURN_RAD, arrow[1] * TURN_RAD);
    else if (event.key === '+' || event.key === '=') rig.zoom(ZOOM, null);
    else if (event.key === '-' || event.key === '_') rig.zoom(1 / ZOOM, null);
    else return;
    event.preventDefault();
    onMove();
  }
  canvas.addEventListener('keydown', onKeyDown);
  return () => canvas.removeEventListener('keydown', onKeyDown);
}
