import * as v from 'valibot';
import { CitationKey } from './citation.ts';
import { PointCode } from './code.ts';

/** `data/halos.json`: how far experts' marks of one point spread, where somebody measured it. */
export const HaloFile = v.strictObject({
  halos: v.pipe(
    v.array(
      v.strictObject({
        code: PointCode,
        /** Area on the skin that holds `share` of the marks. */
        areaCm2: v.pipe(v.number(), v.gtValue(0)),
        share: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
        /** How many people marked it. */
        n: v.pipe(v.number(), v.integer(), v.minValue(2)),
        source: CitationKey,
      }),
    ),
    v.minLength(1),
    v.check((all) => new Set(all.map(({ code }) => code)).size === all.length, 'every point stands once'),
  ),
});
export type HaloFile = v.InferOutput<typeof HaloFile>;

/** How far marks of a point spread, as a disc on the skin: no source gives the shape of its area. */
export interface Halo {
  readonly radiusM: number;
  readonly areaCm2: number;
  /** Whether this very point was measured; else it is the median of the measured ones. */
  readonly measured: boolean;
  /** Of the marks, how many lie within, 0..1. */
  readonly share: number;
  readonly n: number;
  /** How many points were measured. */
  readonly count: number;
  readonly source: CitationKey;
}

/** Answers the halo of any point: its own, or the median in its place. */
export function haloLookup({ halos }: HaloFile): (code: PointCode) => Halo {
  const own = new Map(halos.map((halo) => [halo.code, halo]));
  const sorted = halos.toSorted((a, b) => a.areaCm2 - b.areaCm2);
  const median = sorted[(sorted.length - 1) >> 1]!;
  return (code) => {
    const found = own.get(code);
    const { areaCm2, share, n, source } = found ?? median;
    const radiusM = Math.sqrt(areaCm2 / 1e4 / Math.PI);
    return { radiusM, areaCm2, measured: found !== undefined, share, n, count: halos.length, source };
  };
}
