import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#domain/frame.ts';
import { isSoundPath, measurePath } from '#domain/ledger/measurePath.ts';
import { code } from '../../create/createSurvey.ts';

/** Down a straight line, a vertex every 5 mm. */
const line = Array.from({ length: 41 }, (_, i): Vec3 => [0, 1.2 - i * 0.005, 0]);
const stop = (name: string, y: number, x = 0) => ({ code: code(name), position: [x, y, 0] as Vec3 });
const onSkin = () => 0;

describe('a drawn line', () => {
  it('is sound when it passes through its points in order', () => {
    const found = measurePath(line, [stop('BL11', 1.2), stop('BL12', 1.15), stop('BL13', 1.0)], onSkin);
    expect(found).toEqual({ skin: 0, gap: expect.closeTo(5), through: expect.closeTo(0), disorder: [] });
    expect(isSoundPath(found)).toBe(true);
  });

  it('names the points that do not come after the one before', () => {
    const found = measurePath(line, [stop('BL11', 1.2), stop('BL12', 1.0), stop('BL13', 1.1)], onSkin);
    expect(found.disorder).toEqual(['BL13']);
    expect(isSoundPath(found)).toBe(false);
  });

  it('lets two neighbouring numbers not share a place', () => {
    expect(measurePath(line, [stop('BL11', 1.1), stop('BL12', 1.1)], onSkin).disorder).toEqual(['BL12']);
  });

  it('may come by a point twice', () => {
    const backAgain = [...line, ...line.slice(0, -1).reverse()];
    const stops = [stop('BL11', 1.1), stop('BL12', 1.0), stop('BL13', 1.15)];
    expect(measurePath(backAgain, stops, onSkin).disorder).toEqual([]);
  });

  it('tells a leap through the air', () => {
    const inTheAir = ([, y]: Vec3) => (y > 1.193 && y < 1.197 ? 0.004 : 0);
    expect(measurePath(line, [], inTheAir).skin).toBeCloseTo(4);
  });

  it('tells gaps, points beside it and vertices off the skin', () => {
    const found = measurePath([line[0]!, line[8]!], [stop('BL11', 1.19, 0.003)], () => 0.002);
    expect(found).toMatchObject({ skin: 2, gap: expect.closeTo(40), through: expect.closeTo(3), disorder: ['BL11'] });
  });
});
