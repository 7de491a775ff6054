import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GutterLabel, type Gutters, layGutters } from '#scene/gutter.ts';

const bounds = { left: 0, top: 0, right: 1000, bottom: 800 };

function createGutters(over: Partial<Gutters> = {}): Gutters {
  return { bounds, edge: (side) => 500 + side * 200, isForbidden: () => false, taken: [], ...over };
}

function createLabel(over: Partial<GutterLabel> = {}): GutterLabel {
  const place = { isPlaced: false, x: 0, y: 0 };
  return { anchorX: 480, anchorY: 400, width: 80, height: 20, side: -1, isWanted: true, ...place, ...over };
}

function overlap(a: GutterLabel, b: GutterLabel): boolean {
  return a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;
}

const someLabels = fc.array(
  fc.record({
    anchorX: fc.integer({ min: 310, max: 690 }),
    anchorY: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 40, max: 120 }),
    side: fc.constantFrom(-1 as const, 1 as const),
  }),
  { maxLength: 24 },
);

describe('labels in the gutters', () => {
  it('stand beside the body at the height of their points', () => {
    const [left, right] = [createLabel(), createLabel({ side: 1, anchorX: 520 })];
    layGutters([left, right], createGutters());
    expect(left).toMatchObject({ isPlaced: true, x: 220, y: 390 });
    expect(right).toMatchObject({ isPlaced: true, x: 700, y: 390 });
  });

  it('never overlap, and stay within what panels leave free', () => {
    fc.assert(
      fc.property(someLabels, (needs) => {
        const labels = needs.map((need) => createLabel(need));
        layGutters(labels, createGutters());
        const placed = labels.filter((label) => label.isPlaced);
        for (const label of placed) {
          expect(label.y).toBeGreaterThanOrEqual(bounds.top);
          expect(label.y + label.height).toBeLessThanOrEqual(bounds.bottom);
          expect(placed.filter((other) => other !== label && overlap(label, other))).toEqual([]);
        }
      }),
    );
  });

  it('stand in the order of their points from head to foot', () => {
    fc.assert(
      fc.property(someLabels, (needs) => {
        const labels = needs.map((need) => createLabel(need));
        layGutters(labels, createGutters());
        for (const side of [-1, 1]) {
          const column = labels.filter((it) => it.isPlaced && it.side === side).sort((a, b) => a.y - b.y);
          for (let i = 1; i < column.length; i++) {
            // Level points may stand in either order.
            expect(column[i]!.anchorY).toBeGreaterThan(column[i - 1]!.anchorY - 5);
          }
        }
      }),
    );
  });

  it('leave the more important its place when there is not room for all', () => {
    const first = createLabel();
    const others = Array.from({ length: 8 }, () => createLabel());
    layGutters([first, ...others], createGutters());
    expect(first.isPlaced).toBe(true);
    expect(others.filter((it) => it.isPlaced).length).toBeLessThan(8);
  });

  it('leave room to other labels and marks', () => {
    const label = createLabel();
    layGutters([label], createGutters({ taken: [{ left: 230, top: 380, right: 320, bottom: 410 }] }));
    expect(label.isPlaced).toBe(true);
    expect(label.y >= 410 || label.y + label.height <= 380).toBe(true);
  });

  it('come in from the edge of the picture where the body leaves no gutter, but not over a face', () => {
    const label = createLabel();
    const narrow = { edge: () => 30 };
    layGutters([label], createGutters(narrow));
    expect(label).toMatchObject({ isPlaced: true, x: 0 });
    layGutters([label], createGutters({ ...narrow, isForbidden: (_, top) => top < 500 }));
    expect(label.isPlaced).toBe(false);
  });

  it('of level points do not cross their leaders', () => {
    const far = createLabel({ anchorX: 490 });
    const near = createLabel({ anchorX: 350 });
    // The mark above leaves only places below the level of both points.
    layGutters([far, near], createGutters({ taken: [{ left: 200, top: 300, right: 320, bottom: 405 }] }));
    expect(near.y).toBeLessThan(far.y);
  });
});
