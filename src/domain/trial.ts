import * as v from 'valibot';
import { CitationKey } from './citation.ts';
import { PointCode } from './code.ts';

const Words = v.pipe(v.string(), v.trim(), v.minLength(1));

/** The three questions a trial can ask: better than doing nothing, better than what is usual, better than a sham? */
export const comparisons = ['no-treatment', 'usual-care', 'sham'] as const;
export const Comparison = v.picklist(comparisons);
export type Comparison = v.InferOutput<typeof Comparison>;

/** A trial and the points that were in its needle set. It says nothing about any one of them. */
export const Trial = v.strictObject({
  /** The reference that reports it; also its key in `data/text/<lang>/trials.json`. */
  source: CitationKey,
  /** Empty where the list of points was not found. */
  points: v.array(PointCode),
  /** What the set as a whole was compared with. */
  comparisons: v.pipe(v.array(Comparison), v.minLength(1)),
});
export type Trial = v.InferOutput<typeof Trial>;

/** `data/trials.json`. */
export const TrialFile = v.strictObject({ trials: v.array(Trial) });

/** The words of one trial in one language: always about the whole set, never about a point. */
export const TrialText = v.strictObject({
  name: Words,
  /** How the points were chosen and how often people came. */
  set: Words,
  /** What was found for the whole set, in one sentence for a point's card. */
  whole: Words,
  /** What was found for the whole set, per comparison. */
  found: v.strictObject({
    'no-treatment': v.optional(Words),
    'usual-care': v.optional(Words),
    sham: v.optional(Words),
  }),
});
export type TrialText = v.InferOutput<typeof TrialText>;

/** `data/text/<lang>/trials.json`, by the key of the trial's reference. */
export const TrialTextFile = v.record(CitationKey, TrialText);
