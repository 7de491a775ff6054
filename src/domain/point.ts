import * as v from 'valibot';
import { CitationKey } from './citation.ts';
import { MeridianCode, PointCode } from './code.ts';
import { Place } from './placement.ts';
import { Statement } from './statement.ts';

const Words = v.pipe(v.string(), v.trim(), v.minLength(1));

/** A point's names; the English one is its meaning. */
export const PointNames = v.strictObject({
  pinyin: Words,
  hanzi: v.strictObject({ simplified: Words, traditional: Words }),
  english: Words,
  japanese: v.strictObject({ kana: Words, romaji: Words }),
  korean: v.strictObject({ hangul: Words, romanised: Words }),
  variants: v.array(Words),
});
export type PointNames = v.InferOutput<typeof PointNames>;

/** A classical category (`back-shu`, `yuan-source` …) and what it belongs to (`kidney`, `GV` …), where it belongs to something. */
export const Category = v.strictObject({
  kind: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
  of: v.optional(v.array(Words)),
});
export type Category = v.InferOutput<typeof Category>;

export const Confidence = v.picklist(['high', 'medium', 'low']);

const facts = {
  code: PointCode,
  meridian: MeridianCode,
  names: PointNames,
  region: Words,
  /** `paired` points exist left and right, mirrored; `midline` points once. */
  side: v.picklist(['paired', 'midline']),
  /** False only for a point inside the body (GV28): the nearest skin place is shown and said to be that. */
  onSkin: v.optional(v.boolean(), true),
  categories: v.array(Category),
  cautions: v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/))),
  confidence: Confidence,
  sources: v.pipe(v.array(CitationKey), v.minLength(1)),
};

/** One entry of `data/points/*.json`: what a point is, and the rule by which it is placed. Words for people live in `data/text`. */
export const PointEntry = v.strictObject({
  ...facts,
  location: Place,
  /** The second location, for the points the standard left with two. */
  alternative: v.optional(Place),
  /** The points of a series (EX-B2: one pair per vertebra), each placed by its own rule; the parent's `location` is its typical member. */
  series: v.optional(v.array(v.strictObject({ code: PointCode, location: Place }))),
  /** What the standard says in numbers, for the ledger; taken from the standard, not from `location`. */
  statements: v.optional(v.array(Statement), []),
});
export type PointEntry = v.InferOutput<typeof PointEntry>;

/** `data/points/<meridian>.json`. */
export const PointFile = v.strictObject({ points: v.pipe(v.array(PointEntry), v.minLength(1)) });

/** What the page knows of a point from the start: its entry without the rules, which come when they are wanted (`pointFacts.ts`). */
export const Point = v.strictObject({
  ...facts,
  /** Whether the standard left it with a second place. */
  hasSecondPlace: v.optional(v.boolean(), false),
  /** Of a series: its members, and the one that stands for all. */
  series: v.optional(v.array(v.strictObject({ code: PointCode }))),
  typical: v.optional(PointCode),
});
export type Point = v.InferOutput<typeof Point>;

/** `virtual:point-facts` (`vite.config.ts`). */
export const PointFactFile = v.strictObject({ points: v.pipe(v.array(Point), v.minLength(1)) });

const Sources = v.pipe(v.array(CitationKey), v.minLength(1));

/** What tradition says, and nothing else: research has a type of its own (`Trial`), so that no field can hold both. */
const Tradition = v.strictObject({ text: Words, sources: Sources });

/** Any other sentence that claims something, with what carries it. */
const Claim = v.strictObject({ text: Words, sources: Sources });

/** The words of one point in one language: `data/text/<lang>/points/<meridian>.json`, keyed by code. */
export const PointText = v.strictObject({
  /** Where it lies, in one or two plain sentences; `[words](target)` names a landmark or a point (see `linkedText.ts`). */
  location: Words,
  /** What its name means, word by word, and why it is called so. */
  nameMeaning: v.optional(Tradition),
  /** What tradition uses it for in back pain, voiced as tradition; absent where it has no such role. */
  tradition: v.optional(Tradition),
  /** What tradition combines it with in back pain, and why. */
  with: v.optional(v.pipe(v.array(v.strictObject({ code: PointCode, why: Words, sources: Sources })), v.minLength(1))),
  /** What else tradition uses it for, in one line. */
  otherUse: v.optional(Tradition),
  /** What lies beneath the skin there, in words a lay reader understands: muscles, nerves, vessels, organs. */
  beneath: v.optional(Claim),
  /** What trials of this point alone for back pain found; where it is absent, the card says that there is none. */
  trialsOfItAlone: v.optional(v.strictObject({ text: Words, sources: Sources })),
  /** What to take care of; absent where there is nothing to say. */
  care: v.optional(v.array(Claim)),
  /** A second standard location in words, or how sources differ. */
  note: v.optional(Claim),
});
export type PointText = v.InferOutput<typeof PointText>;
