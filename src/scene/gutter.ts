import type { Box } from './labelSpot.ts';

/** A label that looks for a place beside the body. */
export interface GutterLabel {
  /** Its point in the picture, px. */
  anchorX: number;
  anchorY: number;
  width: number;
  height: number;
  /** The gutter it belongs to, on the screen: −1 left, +1 right. */
  side: -1 | 1;
  /** Whether it wants a place at all: its point is there and faces the viewer. */
  isWanted: boolean;
  /** Written: whether it got one, and its upper left corner. */
  isPlaced: boolean;
  x: number;
  y: number;
}

/** Where labels may stand. */
export interface Gutters {
  /** What panels leave free. */
  readonly bounds: Box;
  /** Labels on the left end at this x, labels on the right begin there, if they stand between two heights. */
  edge(side: -1 | 1, top: number, bottom: number): number;
  /** Whether the body stands in the way even there: beside a face there is nothing to write on it. */
  isForbidden(side: -1 | 1, top: number, bottom: number): boolean;
  /** Other labels and marks; the first `count` count. */
  readonly taken: readonly Box[];
}

/** Between two labels. */
const GAP_PX = 3;
/** Farther from the height of its point a label says more about its neighbours; it stays away. Heights of the label. */
const FARTHEST_HEIGHTS = 1.9;
/** Points this near in height are level. */
const LEVEL_PX = 4;

const _slots: GutterLabel[] = [];
const _order: GutterLabel[] = [];
const _tops: number[] = [];

/**
 * Places labels in the two gutters, the most important first: each as near as can be to the height of its point. Then
 * the labels of a gutter swap places so that they stand in the order of their points, and no two leaders cross.
 */
export function layGutters(labels: readonly GutterLabel[], gutters: Gutters): void {
  for (const label of labels) label.isPlaced = false;
  for (const side of [-1, 1] as const) {
    _slots.length = 0;
    for (const label of labels) {
      if (!label.isWanted || label.side !== side) continue;
      const top = nearestFree(label, gutters);
      if (Number.isNaN(top)) continue;
      label.y = top;
      label.isPlaced = true;
      _slots.push(label);
    }
    sortOut(gutters);
  }
}

/** The free height nearest to the label's point; NaN where there is none. Free places begin where something else ends. */
function nearestFree(label: GutterLabel, gutters: Gutters): number {
  const wish = label.anchorY - label.height / 2;
  let best = Number.NaN;
  let bestOff = FARTHEST_HEIGHTS * label.height;
  const consider = (top: number) => {
    const off = Math.abs(top - wish);
    if (off >= bestOff || !isFree(top, label, gutters)) return;
    best = top;
    bestOff = off;
  };
  consider(wish);
  if (bestOff === 0) return best;
  consider(gutters.bounds.top);
  consider(gutters.bounds.bottom - label.height);
  for (const { y, height } of _slots) {
    consider(y - GAP_PX - label.height);
    consider(y + height + GAP_PX);
  }
  for (const box of gutters.taken) {
    if (box.right < box.left) continue;
    consider(box.top - GAP_PX - label.height);
    consider(box.bottom + GAP_PX);
  }
  return best;
}

function isFree(top: number, { width, height, side }: GutterLabel, gutters: Gutters): boolean {
  const { bounds } = gutters;
  const bottom = top + height;
  if (top < bounds.top || bottom > bounds.bottom || gutters.isForbidden(side, top, bottom)) return false;
  if (isOverTaken(leftEdge(top, width, height, side, gutters), top, width, height, gutters.taken)) return false;
  // To the pixel: what ends at 3.999… does not begin before 4.
  return _slots.every((other) => top >= other.y + other.height + GAP_PX - 0.01 || bottom <= other.y - GAP_PX + 0.01);
}

function isOverTaken(left: number, top: number, width: number, height: number, taken: readonly Box[]): boolean {
  for (const box of taken) {
    // A box that is nowhere is beside everything.
    const isBeside = left >= box.right + GAP_PX || left + width <= box.left - GAP_PX;
    if (!isBeside && top < box.bottom && top + height > box.top) return true;
  }
  return false;
}

/** Where a label begins; one that has no room outside comes in from the edge of the picture. */
function leftEdge(top: number, width: number, height: number, side: -1 | 1, { bounds, edge }: Gutters): number {
  const inner = edge(side, top, top + height);
  return side < 0 ? Math.max(bounds.left, inner - width) : Math.min(bounds.right - width, inner);
}

/** Gives the places of one gutter to its labels in the order of their points. */
function sortOut(gutters: Gutters): void {
  _order.length = 0;
  _tops.length = 0;
  for (const slot of _slots) {
    _order.push(slot);
    _tops.push(slot.y);
  }
  _tops.sort((a, b) => a - b);
  _order.sort((a, b) => a.anchorY - b.anchorY);
  untangle();
  _order.forEach((label, i) => {
    label.y = _tops[i]!;
    label.x = leftEdge(label.y, label.width, label.height, label.side, gutters);
    // In another's place a longer label may reach farther.
    label.isPlaced = !isOverTaken(label.x, label.y, label.width, label.height, gutters.taken);
  });
}

/** Of points that are level, the one nearest to the gutter gets the place nearest to that level: else its leader crosses the others. */
function untangle(): void {
  for (let pass = 0; pass < 2; pass++) {
    for (let i = 0; i + 1 < _order.length; i++) {
      const upper = _order[i]!;
      const lower = _order[i + 1]!;
      if (lower.anchorY - upper.anchorY > LEVEL_PX) continue;
      const middle = (_tops[i]! + _tops[i + 1]! + upper.height) / 2;
      const isUpperNearer = upper.side * (upper.anchorX - lower.anchorX) > 0;
      if (middle > upper.anchorY === isUpperNearer) continue;
      _order[i] = lower;
      _order[i + 1] = upper;
    }
  }
}
