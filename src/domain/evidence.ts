import * as v from 'valibot';
import { CitationKey } from './citation.ts';
import { Comparison } from './trial.ts';

const Words = v.pipe(v.string(), v.trim(), v.minLength(1));
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const Points = v.pipe(v.number(), v.minValue(-100), v.maxValue(100));

/** A difference that was measured, on a scale of 0 to 100; above 0 favours acupuncture. */
const Effect = v.pipe(
  v.strictObject({
    id: Id,
    source: CitationKey,
    comparison: Comparison,
    /** A single trial, or many put together. */
    kind: v.picklist(['trial', 'pooled']),
    estimate: Points,
    /** The 95 % interval, lower end first. */
    interval: v.tuple([Points, Points]),
    /** Whether these very numbers were read in a copy of the source. */
    numbersRead: v.boolean(),
  }),
  v.check(
    ({ estimate, interval: [low, high] }) => low < estimate && estimate < high,
    'the estimate lies in its interval',
  ),
);
export type Effect = v.InferOutput<typeof Effect>;

/** What a guideline says about acupuncture for back pain; `elsewhere` speaks of another pain, `pays` of money. */
export const verdicts = ['yes', 'no', 'undecided', 'elsewhere', 'pays'] as const;
const Guideline = v.strictObject({
  source: CitationKey,
  verdict: v.picklist(verdicts),
  year: v.pipe(v.number(), v.integer()),
  /** Whether the sentence on acupuncture itself was read. */
  wordingRead: v.boolean(),
});
export type Guideline = v.InferOutput<typeof Guideline>;

/** `data/evidence.json`. */
export const Evidence = v.strictObject({
  /** The smallest change on the scale that reviewers count as one a person would notice. */
  noticeable: v.strictObject({ points: Points, source: CitationKey }),
  effects: v.pipe(v.array(Effect), v.minLength(1)),
  guidelines: v.pipe(v.array(Guideline), v.minLength(1)),
});
export type Evidence = v.InferOutput<typeof Evidence>;

/** What research found. Not the shape of `Tradition`, so that neither can stand in the other's place. */
export const Finding = v.strictObject({ found: Words, sources: v.pipe(v.array(CitationKey), v.minLength(1)) });
export type Finding = v.InferOutput<typeof Finding>;

const ComparisonText = v.strictObject({
  title: Words,
  /** What this comparison can tell. */
  question: Words,
  answer: Finding,
  certainty: Finding,
  /** What was measured on other scales and is not drawn. */
  others: v.array(Finding),
});
export type ComparisonText = v.InferOutput<typeof ComparisonText>;

/** `data/text/<lang>/evidence.json`. */
export const EvidenceText = v.strictObject({
  comparisons: v.strictObject({
    'no-treatment': ComparisonText,
    'usual-care': ComparisonText,
    sham: ComparisonText,
  }),
  /** By the id of an effect: what was measured, in a few words. */
  effects: v.record(Id, Words),
  /** By the key of a guideline: what it says. */
  guidelines: v.record(CitationKey, Words),
  /** What nobody knows yet. */
  unknown: v.pipe(v.array(Finding), v.minLength(1)),
});
export type EvidenceText = v.InferOutput<typeof EvidenceText>;
