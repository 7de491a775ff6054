import { type PerspectiveCamera, Vector3 } from 'three';
import { LEAST_FACING, type MarkerTable } from './markerTable.ts';
import type { Size } from './orbit.ts';

/** How near a press must be, in px: a hit area of 24 px across for a mouse, 44 px for a finger. */
export const HIT_RADIUS_PX = { mouse: 12, touch: 22 };

/** What can be picked, and from where. */
export interface PickView {
  readonly table: MarkerTable;
  readonly camera: PerspectiveCamera;
  readonly size: Size;
  /** Whether the marker is shown at all. */
  isShown(index: number): boolean;
  /** Whether the body is in front of a place on its skin. Asked for the nearest candidates only: one ray each. */
  isBehindBody(position: Vector3): boolean;
}

const _candidates: { index: number; distance: number }[] = [];
const _p = new Vector3();

/**
 * The marker at a place in the picture, or -1. Nearest in pixels among those that face the viewer and are not covered;
 * a covered one gives way to the next, so the far side cannot be hit through the body.
 */
export function pickMarker(xPx: number, yPx: number, radiusPx: number, view: PickView): number {
  const { table, camera, size } = view;
  _candidates.length = 0;
  for (let i = 0; i < table.points.length; i++) {
    if (!view.isShown(i) || facing(table, i, camera) < LEAST_FACING) continue;
    _p.fromArray(table.positions, 3 * i).project(camera);
    if (_p.z > 1) continue;
    const distance = Math.hypot((_p.x + 1) * 0.5 * size.width - xPx, (1 - _p.y) * 0.5 * size.height - yPx);
    if (distance <= radiusPx) _candidates.push({ index: i, distance });
  }
  _candidates.sort((a, b) => a.distance - b.distance);
  for (const { index } of _candidates) {
    if (!view.isBehindBody(_p.fromArray(table.positions, 3 * index))) return index;
  }
  return -1;
}

/** Cosine between a marker's skin normal and the way to the eye. */
export function facing({ positions, normals }: MarkerTable, i: number, camera: PerspectiveCamera): number {
  const x = camera.position.x - positions[3 * i]!;
  const y = camera.position.y - positions[3 * i + 1]!;
  const z = camera.position.z - positions[3 * i + 2]!;
  return (x * normals[3 * i]! + y * normals[3 * i + 1]! + z * normals[3 * i + 2]!) / Math.hypot(x, y, z);
}
