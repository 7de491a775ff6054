import type { PointCode } from '#domain/code.ts';
import type { Direction, LandmarkId, Place, ScaleId } from '#domain/placement.ts';

/** A place that a step speaks of: a landmark, another point, or a place an earlier step arrived at (`A`, `B`, or the point itself). */
export type FindItRef =
  | { readonly kind: 'landmark'; readonly name: LandmarkId; readonly at: Place }
  | { readonly kind: 'point'; readonly name: PointCode; readonly at: Place }
  | { readonly kind: 'mark'; readonly name: string; readonly at: Place };

/** One leg of a measure. `direction` is null where the way is towards another place. */
export interface Leg {
  readonly cun: number;
  readonly scale: ScaleId;
  readonly direction: Direction | null;
}

/** What a step arrives at: the rule that says where, and what later steps call it. */
interface Making {
  readonly makes: FindItRef;
}

interface OnLine {
  readonly from: FindItRef;
  readonly to: FindItRef;
}

/** One thing to do with the hands. Each becomes one sentence, and one picture of the body. */
export type FindItStep =
  /** Feel for landmarks, or find points that have steps of their own. */
  | { readonly kind: 'feel'; readonly refs: readonly FindItRef[] }
  /** Go level with a place, across the front or back. `makes` where that already is a place on the midline. */
  | {
      readonly kind: 'level';
      readonly ref: FindItRef;
      readonly surface: 'anterior' | 'posterior';
      readonly makes: FindItRef | null;
    }
  /** Measure off so many cun; `from` null is the midline, at the level found before. */
  | ({
      readonly kind: 'measure';
      readonly from: FindItRef | null;
      readonly towards: FindItRef | null;
      readonly legs: readonly Leg[];
    } & Making)
  /** Divide the way between two places. */
  | ({ readonly kind: 'divide'; readonly t: number } & OnLine & Making)
  /** Level with one place, in line with another. */
  | ({ readonly kind: 'cross'; readonly level: FindItRef; readonly plumb: FindItRef } & Making)
  /** On the line between two places, where it is level with a third. */
  | ({ readonly kind: 'levelOn'; readonly level: FindItRef } & OnLine & Making)
  | { readonly kind: 'arrive'; readonly point: PointCode };
