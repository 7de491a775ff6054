import * as v from 'valibot';
import { MeridianCode, PointCode } from './code.ts';

const Codes = v.pipe(
  v.array(PointCode),
  v.check((all) => new Set(all).size === all.length, 'every point stands once'),
);

/** `data/keyPoints.json`: which points are named beside the body, the most important first. */
export const KeyPointFile = v.strictObject({
  /** While nothing is chosen: of both sides of the body; what faces away names nothing. */
  overview: v.pipe(Codes, v.minLength(1)),
  /** While a meridian, or a point of it, is chosen. */
  meridians: v.record(MeridianCode, Codes),
});
export type KeyPointFile = v.InferOutput<typeof KeyPointFile>;
