import { BufferAttribute, BufferGeometry, Matrix4 } from 'three';
import { describe, expect, it } from 'vitest';
import { createSilhouette } from '#scene/silhouette.ts';

/** A figure of 2 m: hands 0.4 m out at 1 m, a head 0.1 m wide, feet 0.2 m out. */
function createFigure() {
  const geometry = new BufferGeometry().setAttribute(
    'position',
    new BufferAttribute(
      Float32Array.from([0.4, 1, 0, -0.4, 1, 0, 0, 1, 0.1, 0.05, 1.9, 0, -0.05, 1.9, 0, 0.2, 0.1, 0, -0.2, 0.1, 0]),
      3,
    ),
  );
  return createSilhouette({ geometry, toMetres: new Matrix4() }, 2);
}

describe('the silhouette', () => {
  it('reaches as far as the zone of that height', () => {
    const { reach } = createFigure();
    expect(reach(Math.PI / 2, 0.9, 1)).toBeCloseTo(0.4);
    expect(reach(-Math.PI / 2, 1.8, 1.9)).toBeCloseTo(0.05);
    expect(reach(Math.PI / 2, 0.1, 0.2)).toBeCloseTo(0.2);
  });

  it('takes the larger of two zones, and is nothing beyond the figure', () => {
    const { reach } = createFigure();
    expect(reach(Math.PI / 2, 0.6, 1)).toBeCloseTo(0.4);
    expect(reach(Math.PI / 2, 2.3, 2.4)).toBe(0);
  });

  it('narrows as the figure turns', () => {
    const { reach } = createFigure();
    expect(reach(0, 0.9, 1)).toBeCloseTo(0.1);
    expect(reach(Math.PI / 4, 0.9, 1)).toBeLessThan(0.4);
    expect(reach(Math.PI / 4 + 2 * Math.PI, 0.9, 1)).toBeCloseTo(reach(Math.PI / 4, 0.9, 1));
  });
});
