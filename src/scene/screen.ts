import type { Camera, Vector3 } from 'three';
import type { Size } from './orbit.ts';

/** Projects in place to window px; z stays as depth. */
export function toScreen(p: Vector3, camera: Camera, { width, height }: Size): Vector3 {
  p.project(camera);
  return p.set((p.x + 1) * 0.5 * width, (1 - p.y) * 0.5 * height, p.z);
}

export function show(element: HTMLElement, isShown: boolean): void {
  element.style.visibility = isShown ? 'visible' : 'hidden';
}

/** Draws a leader from a marker's edge to a place in the picture; answers its length from the middle of the marker. */
export function drawLeader(
  leader: HTMLElement,
  x: number,
  y: number,
  endX: number,
  endY: number,
  markerPx: number,
): number {
  const length = Math.hypot(endX - x, endY - y);
  const turn = Math.atan2(endY - y, endX - x);
  const drawn = Math.max(0, length - markerPx);
  leader.style.transform = `translate(${x}px, ${y}px) rotate(${turn}rad) translateX(${markerPx}px) scaleX(${drawn})`;
  return length;
}
