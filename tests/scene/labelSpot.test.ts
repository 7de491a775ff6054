import { describe, expect, it } from 'vitest';
import { chooseSpot } from '#scene/labelSpot.ts';

const bounds = { left: 0, top: 0, right: 1000, bottom: 800 };
const need = { x: 500, y: 400, width: 80, height: 24, outward: 1 as const };
const nothing = Float32Array.of(Number.NaN);

function spotFor(over: Partial<Parameters<typeof chooseSpot>[1]>, markers = nothing, limits = bounds) {
  const spot = { x: 0, y: 0, dx: 0, dy: 0 };
  chooseSpot(spot, { ...need, ...over }, limits, markers, []);
  return spot;
}

describe('a label', () => {
  it('stands beside its point, outwards, at its height', () => {
    expect(spotFor({})).toMatchObject({ x: 522, y: 388 });
    expect(spotFor({ outward: -1 }).x).toBe(398);
  });

  it('stays within what panels leave free', () => {
    const spot = spotFor({ x: 990 });
    expect(spot.x + need.width).toBeLessThanOrEqual(bounds.right);
    expect(spotFor({ x: 30, outward: -1 }).x).toBeGreaterThan(30);
  });

  it('covers no marker when there is a place beside them', () => {
    const row = Float32Array.of(530, 400, 560, 400, 590, 400, Number.NaN);
    const { x, y } = spotFor({}, row);
    const covers = [530, 560, 590].some((mx) => mx > x && mx < x + need.width && y < 400 && y + need.height > 400);
    expect(covers).toBe(false);
  });

  it('keeps its place while the figure turns a little', () => {
    const spot = { x: 0, y: 0, dx: 0, dy: 0 };
    const markers = Float32Array.of(530, 400, Number.NaN);
    chooseSpot(spot, need, bounds, markers, []);
    const { dx, dy } = spot;
    expect([dx, dy]).not.toEqual([22, -12]);
    // The marker has gone, but not so far that hopping back were worth it.
    chooseSpot(spot, { ...need, x: 503 }, bounds, nothing, []);
    expect([spot.dx, spot.dy]).toEqual([dx, dy]);
  });

  it('leaves room to another label', () => {
    const spot = { x: 0, y: 0, dx: 0, dy: 0 };
    const taken = { left: 500, top: 380, right: 640, bottom: 420 };
    expect(chooseSpot(spot, need, bounds, nothing, [taken])).toBe(true);
    const isClear =
      spot.x > taken.right ||
      spot.x + need.width < taken.left ||
      spot.y > taken.bottom ||
      spot.y + need.height < taken.top;
    expect(isClear).toBe(true);
  });

  it('says where there is no room for it', () => {
    const spot = { x: 0, y: 0, dx: 0, dy: 0 };
    expect(chooseSpot(spot, need, bounds, nothing, [bounds])).toBe(false);
    expect(chooseSpot(spot, need, { left: 480, top: 380, right: 540, bottom: 420 }, nothing, [])).toBe(false);
  });

  it('stands above or below its point where neither side has room', () => {
    const { x, y } = spotFor({ width: 300 }, nothing, { ...bounds, left: 350, right: 680 });
    expect(x).toBeGreaterThanOrEqual(350);
    expect(x + 300).toBeLessThanOrEqual(680);
    expect(Math.abs(y + need.height / 2 - need.y)).toBeGreaterThan(need.height / 2 + 9);
  });
});
