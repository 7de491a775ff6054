import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { framePoint, frameWhole } from '#scene/framing.ts';
import { applyOrbit, createOrbit, FIELD_OF_VIEW_DEG, type Orbit, type Size } from '#scene/orbit.ts';
import { standardViews } from '#state/view.ts';

const windows = [
  { size: { width: 1440, height: 900 }, insets: { top: 80, right: 400, bottom: 80, left: 280 } },
  { size: { width: 1920, height: 1080 }, insets: { top: 80, right: 0, bottom: 90, left: 320 } },
  { size: { width: 390, height: 844 }, insets: { top: 70, right: 0, bottom: 420, left: 0 } },
];

function project(orbit: Orbit, size: Size, place: Vector3) {
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG);
  applyOrbit(camera, orbit, size);
  const p = place.clone().project(camera);
  return { x: ((p.x + 1) / 2) * size.width, y: ((1 - p.y) / 2) * size.height };
}

describe.each(windows)('in a window of $size.width × $size.height', ({ size, insets }) => {
  const free = {
    left: insets.left,
    top: insets.top,
    right: size.width - insets.right,
    bottom: size.height - insets.bottom,
  };

  it.each(standardViews)('the whole figure stands in the free area, seen from %s', (view) => {
    const orbit = createOrbit();
    frameWhole(orbit, view, 1.73, size, insets);
    const head = project(orbit, size, new Vector3(0, 1.73, 0.05));
    const feet = project(orbit, size, new Vector3(0.12, 0, 0.1));
    expect(head.y).toBeGreaterThanOrEqual(free.top);
    expect(feet.y).toBeLessThanOrEqual(free.bottom);
    expect(head.x).toBeGreaterThan(free.left);
    expect(head.x).toBeLessThan(free.right);
    const hands = [-0.36, 0.36].map((x) => project(orbit, size, new Vector3(x, 0.8, 0.1)).x);
    expect(Math.min(...hands)).toBeGreaterThanOrEqual(free.left);
    expect(Math.max(...hands)).toBeLessThanOrEqual(free.right);
  });

  it('a chosen point stands in the free area with 45 to 75 cm of body around it', () => {
    const orbit = createOrbit();
    const point = new Vector3(0.04, 1.1, -0.1);
    framePoint(orbit, point, new Vector3(0.1, 0.05, -0.99).normalize(), 1.73, size, insets, () => false);
    const { x, y } = project(orbit, size, point);
    expect(Math.abs(x - (free.left + free.right) / 2)).toBeLessThan(40);
    expect(Math.abs(y - (free.top + free.bottom) / 2)).toBeLessThan(40);
    const above = project(orbit, size, point.clone().setY(1.2));
    const shownM = (0.1 * (free.bottom - free.top)) / (y - above.y);
    expect(shownM).toBeGreaterThan(0.45);
    expect(shownM).toBeLessThan(0.75);
  });
});

describe('looking at a point', () => {
  const waist = new Vector3(0, 1.05, -0.1);
  const [{ size, insets }] = windows as [(typeof windows)[0]];

  it('is straight when the skin is nearly so', () => {
    const orbit = createOrbit();
    framePoint(orbit, waist, new Vector3(0.2, -0.1, -1).normalize(), 1.73, size, insets, () => false);
    expect(Math.abs(Math.sin(orbit.azimuthRad))).toBeCloseTo(0);
    expect(orbit.polarRad).toBeCloseTo(Math.PI / 2);
  });

  it('goes along the normal when the skin is half turned', () => {
    const orbit = createOrbit();
    framePoint(orbit, waist, new Vector3(1, 0, -1).normalize(), 1.73, size, insets, () => false);
    expect(orbit.azimuthRad).toBeCloseTo((3 * Math.PI) / 4);
  });

  it('steps aside when something is in the way', () => {
    const orbit = createOrbit();
    framePoint(orbit, waist, new Vector3(1, 0, 0), 1.73, size, insets, (_from, direction) => direction.z > -0.2);
    expect(Math.cos(orbit.azimuthRad)).toBeLessThanOrEqual(-0.2);
  });
});
