import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { createMarkerTable } from '#scene/markerTable.ts';
import { applyOrbit, createOrbit, FIELD_OF_VIEW_DEG } from '#scene/orbit.ts';
import { HIT_RADIUS_PX, type PickView, pickMarker } from '#scene/pick.ts';
import { createPair, createPlacedBody } from '../create/createPlacedBody.ts';

const size = { width: 1000, height: 800 };

/** A camera behind the figure, and three levels of points on its back. */
function createView(over: Partial<PickView> = {}): PickView {
  const points = [
    ...createPair('BL23', [0.04, 1.1, -0.1]),
    ...createPair('BL24', [0.04, 1.07, -0.1]),
    ...createPair('ST25', [0.05, 0.9, 0.12], [0, 0, 1]),
  ];
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG);
  const orbit = createOrbit();
  orbit.target.set(0, 1, 0);
  orbit.distanceM = 3;
  applyOrbit(camera, orbit, size);
  return {
    table: createMarkerTable(createPlacedBody({ points })),
    camera,
    size,
    isShown: () => true,
    isBehindBody: () => false,
    ...over,
  };
}

function screenOf(view: PickView, code: string, side: 'left' | 'right') {
  const index = view.table.points.findIndex((it) => it.code === code && it.side === side);
  const p = view.camera.position
    .clone()
    .fromArray(view.table.positions, 3 * index)
    .project(view.camera);
  return { x: ((p.x + 1) / 2) * size.width, y: ((1 - p.y) / 2) * size.height };
}

function pickedAt(view: PickView, x: number, y: number, radius = HIT_RADIUS_PX.mouse) {
  const point = view.table.points[pickMarker(x, y, radius, view)];
  return point ? `${point.code} ${point.side}` : null;
}

describe('picking', () => {
  it('finds the point under the pointer, on the patient’s side that was pressed', () => {
    const view = createView();
    const left = screenOf(view, 'BL23', 'left');
    expect(pickedAt(view, left.x, left.y)).toBe('BL23 left');
    // Seen from behind, the patient's left is on the left.
    expect(left.x).toBeLessThan(size.width / 2);
  });

  it('takes the nearest of two in reach', () => {
    const view = createView();
    const upper = screenOf(view, 'BL23', 'right');
    const lower = screenOf(view, 'BL24', 'right');
    expect(lower.y - upper.y).toBeLessThan(2 * HIT_RADIUS_PX.touch);
    const between = (share: number) =>
      pickedAt(view, upper.x, upper.y + (lower.y - upper.y) * share, HIT_RADIUS_PX.touch);
    expect(between(0.4)).toBe('BL23 right');
    expect(between(0.6)).toBe('BL24 right');
  });

  it('reaches 12 px with a mouse and 22 px with a finger', () => {
    const view = createView();
    const { x, y } = screenOf(view, 'BL23', 'left');
    expect(pickedAt(view, x - 11, y)).toBe('BL23 left');
    expect(pickedAt(view, x - 14, y)).toBeNull();
    expect(pickedAt(view, x - 21, y, HIT_RADIUS_PX.touch)).toBe('BL23 left');
    expect(pickedAt(view, x - 24, y, HIT_RADIUS_PX.touch)).toBeNull();
  });

  it('does not offer points whose skin faces away', () => {
    const view = createView();
    const { x, y } = screenOf(view, 'ST25', 'left');
    expect(pickedAt(view, x, y)).toBeNull();
  });

  it('gives way to the next when the body covers the nearest', () => {
    const covered = createView({ isBehindBody: (p) => p.y > 1.09 });
    const { x, y } = screenOf(covered, 'BL23', 'left');
    expect(pickedAt(covered, x, y, HIT_RADIUS_PX.touch)).toBe('BL24 left');
  });

  it('does not offer what is not shown', () => {
    const view = createView();
    const hidden = createView({ isShown: (i) => view.table.points[i]?.code !== 'BL23' });
    const { x, y } = screenOf(view, 'BL23', 'left');
    expect(pickedAt(hidden, x, y)).toBeNull();
  });

  it('offers nothing behind the camera', () => {
    const view = createView();
    view.camera.position.set(0, 1, -0.05);
    view.camera.lookAt(0, 1, 1);
    view.camera.updateMatrixWorld();
    expect(pickedAt(view, 500, 400, 2000)).toBeNull();
  });
});
