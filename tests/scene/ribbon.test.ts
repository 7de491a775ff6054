import { describe, expect, it } from 'vitest';
import { createRibbons, ribbonSlot } from '#scene/ribbon.ts';
import { createPlacedLine } from '../create/createPlacedBody.ts';

describe('the ribbons of the lines', () => {
  it('are one geometry with two triangles per step and no bridge between lines', () => {
    const geometry = createRibbons([createPlacedLine(), createPlacedLine({ meridian: 'GV', branch: true })]);
    const index = Array.from(geometry.getIndex()!.array);
    expect(geometry.getAttribute('position').count).toBe(12);
    expect(index).toHaveLength(2 * 2 * 6);
    for (let i = 0; i < index.length; i += 3) {
      const lines = new Set(index.slice(i, i + 3).map((v) => (v < 6 ? 'BL' : 'GV')));
      expect(lines.size).toBe(1);
    }
  });

  it('know how far along its line each vertex is, and whose line it is', () => {
    const geometry = createRibbons([createPlacedLine({ meridian: 'GV' })]);
    expect(Array.from(geometry.getAttribute('along').array)).toEqual(
      [0, 0, 0.1, 0.1, 0.2, 0.2].map((n) => expect.closeTo(n)),
    );
    expect(geometry.getAttribute('slot').getX(0)).toBe(ribbonSlot('GV'));
  });

  it('head along the line, downwards here', () => {
    const heading = createRibbons([createPlacedLine()]).getAttribute('heading');
    for (let i = 0; i < heading.count; i++) expect(heading.getY(i)).toBeCloseTo(-1);
  });

  it('leave out vertices on straight skin, but no bend and no end', () => {
    const xyz = (x: number, y: number) => [x, y, -0.1];
    // 3 mm steps down, then a bend, then sideways.
    const down = Array.from({ length: 5 }, (_, i) => xyz(0, 1 - 0.003 * i)).flat();
    const aside = Array.from({ length: 3 }, (_, i) => xyz(0.003 * (i + 1), 0.988)).flat();
    const polyline = Float32Array.from([...down, ...aside]);
    const normals = Float32Array.from({ length: polyline.length }, (_, i) => (i % 3 === 2 ? -1 : 0));
    const position = createRibbons([createPlacedLine({ polyline, normals })]).getAttribute('position');
    expect(position.count).toBe(2 * 3);
    expect([position.getX(2), position.getY(2)]).toEqual([0, expect.closeTo(0.988)]);
    expect(position.getX(4)).toBeCloseTo(0.009);
  });

  it('draw branches thinner', () => {
    const width = createRibbons([createPlacedLine(), createPlacedLine({ branch: true })]).getAttribute('width');
    expect(width.getX(6)).toBeLessThan(width.getX(0));
  });
});
