/** A place for a label, its upper left corner, in px. */
export interface Spot {
  x: number;
  y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MutableBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A box that is nowhere. */
export function createBox(): MutableBox {
  return { left: Number.POSITIVE_INFINITY, top: 0, right: Number.NEGATIVE_INFINITY, bottom: 0 };
}

/** Whether a box is somewhere. */
export function isPlaced({ left }: Box): boolean {
  return left < Number.POSITIVE_INFINITY;
}

/** Puts a box where a label stands. */
export function occupy(box: MutableBox, x: number, y: number, width: number, height: number): void {
  box.left = x;
  box.top = y;
  box.right = x + width;
  box.bottom = y + height;
}

/** Puts a box nowhere. */
export function forget(box: MutableBox): void {
  box.left = Number.POSITIVE_INFINITY;
  box.right = Number.NEGATIVE_INFINITY;
}

/** How far beside its point a label may stand, and how far above or below; the first that is free wins. */
const AWAY_PX = [22, 40, 64, 96, 140];
const RAISED_PX = [0, -26, 26, -52, 52, -84, 84];
/** A marker needs this much around its middle. */
const MARKER_PX = 9;

interface LabelNeed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** +1: rather to the right of the point, −1: rather to the left. */
  readonly outward: 1 | -1;
}

/**
 * Writes to `spot` where a label stands best: within bounds, not over its own point, over as few markers as can be, near
 * its point, outwards, and by preference where it stood before, so that it does not hop while the figure turns. `spot`
 * holds the last answer, relative to the point, in `dx`, `dy`. Returns whether the label stands free there: over no other
 * label and not over its point.
 */
export function chooseSpot(
  spot: Spot & { dx: number; dy: number },
  need: LabelNeed,
  bounds: Box,
  markers: Float32Array,
  taken: readonly Box[],
): boolean {
  let best = Number.POSITIVE_INFINITY;
  let bestX = 0;
  let bestY = 0;
  for (const side of [need.outward, -need.outward]) {
    for (const away of AWAY_PX) {
      for (const raised of RAISED_PX) {
        const wishedX = need.x + (side > 0 ? away : -away - need.width);
        const wishedY = need.y + raised - need.height / 2;
        const x = clamp(wishedX, bounds.left, bounds.right - need.width);
        const y = clamp(wishedY, bounds.top, bounds.bottom - need.height);
        const isKept = Math.abs(x - need.x - spot.dx) < 2 && Math.abs(y - need.y - spot.dy) < 2;
        const price =
          away +
          Math.abs(raised) * 1.2 +
          (side === need.outward ? 0 : 34) +
          (isKept ? -26 : 0) +
          Math.abs(x - wishedX) +
          Math.abs(y - wishedY) * 1.2 +
          500 * overlapped(x, y, need, taken);
        if (price >= best) continue;
        const full = price + 60 * covered(x, y, need, markers) + (hides(x, y, need, need.x, need.y) ? 400 : 0);
        if (full >= best) continue;
        best = full;
        bestX = x;
        bestY = y;
      }
    }
  }
  spot.x = bestX;
  spot.y = bestY;
  spot.dx = bestX - need.x;
  spot.dy = bestY - need.y;
  return overlapped(bestX, bestY, need, taken) === 0 && !hides(bestX, bestY, need, need.x, need.y);
}

function overlapped(x: number, y: number, { width, height }: LabelNeed, boxes: readonly Box[]): number {
  let count = 0;
  for (const box of boxes) {
    if (x < box.right + 4 && x + width > box.left - 4 && y < box.bottom + 4 && y + height > box.top - 4) count++;
  }
  return count;
}

/** How many markers the label would cover; `markers` holds x, y of the visible ones and ends at the first NaN. */
function covered(x: number, y: number, need: LabelNeed, markers: Float32Array): number {
  let count = 0;
  for (let i = 0; i < markers.length && !Number.isNaN(markers[i]!); i += 2) {
    if (hides(x, y, need, markers[i]!, markers[i + 1]!)) count++;
  }
  return count;
}

/** Whether a label at x, y lies over the marker at mx, my. */
function hides(x: number, y: number, { width, height }: LabelNeed, mx: number, my: number): boolean {
  return mx > x - MARKER_PX && mx < x + width + MARKER_PX && my > y - MARKER_PX && my < y + height + MARKER_PX;
}

function clamp(n: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, n));
}
