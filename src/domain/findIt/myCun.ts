import * as v from 'valibot';
import type { PlacedBody } from '#domain/placedBody.ts';
import type { ScaleId } from '#domain/placement.ts';

/** What a reader can measure on themselves, in centimetres, and what a grown person can have. */
export const measuresOfMine = {
  height: { leastCm: 100, mostCm: 230 },
  thumb: { leastCm: 1, mostCm: 4 },
  fingers: { leastCm: 4, mostCm: 11 },
} as const;

const measure = <K extends keyof typeof measuresOfMine>(kind: K) =>
  v.strictObject({
    kind: v.literal(kind),
    cm: v.pipe(v.number(), v.minValue(measuresOfMine[kind].leastCm), v.maxValue(measuresOfMine[kind].mostCm)),
  });

/** The reader's own measure: standing height, or the width of the thumb (1 cun) or of four fingers (3 cun). */
export const MyCun = v.variant('kind', [measure('height'), measure('thumb'), measure('fingers')]);
export type MyCun = v.InferOutput<typeof MyCun>;

/**
 * Millimetres per cun on the reader's body: an estimate. By height, the shown body's cun in proportion; by finger, the
 * finger's own, whatever the part of the body. Null where the body shown has no such scale.
 */
export function myMmPerCun(mine: MyCun, scale: ScaleId, body: Pick<PlacedBody, 'heightM' | 'mmPerCun'>): number | null {
  const MM_PER_CM = 10;
  switch (mine.kind) {
    case 'thumb':
      return mine.cm * MM_PER_CM;
    case 'fingers':
      return (mine.cm * MM_PER_CM) / 3;
    case 'height': {
      const mm = body.mmPerCun[scale];
      return mm === undefined ? null : (mm * (mine.cm / 100)) / body.heightM;
    }
  }
}
