import * as v from 'valibot';
import { CitationKey } from './citation.ts';
import { MeridianCode, PointCode } from './code.ts';

/** The topics in the order of the course; their ids are addresses, `#/guide/<id>`, and outlive releases. */
export const guideTopicIds = [
  'what-is-acupuncture',
  'meridians-of-the-back',
  'how-it-may-work',
  'causes-of-back-pain',
  'consultation',
  'treatment-sessions',
  'how-many-sessions',
  'benefits',
  'side-effects',
  'finding-a-practitioner',
  'part-of-a-plan',
  'stories',
  'research-findings',
  'keeping-well',
  'pregnancy',
  'how-exact-is-a-point',
  'resources',
] as const;
export type GuideTopicId = (typeof guideTopicIds)[number];

const Words = v.pipe(v.string(), v.trim(), v.minLength(1));
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** What a passage is: a finding, what tradition holds, advice, a gap in what is known, or a made-up teaching case. */
const PassageKind = v.picklist(['fact', 'tradition', 'advice', 'unknown', 'story']);

/** A fairly sure · B some evidence · C weak or mixed · D no direct evidence · N tested and not clearly better. */
const Grade = v.picklist(['A', 'B', 'C', 'D', 'N']);

/** Where the figure goes while a passage is read; at most one of point, meridian, pattern, set and region. */
const Shown = v.strictObject({
  point: v.optional(PointCode),
  meridian: v.optional(MeridianCode),
  pattern: v.optional(Id),
  set: v.optional(Id),
  region: v.optional(Id),
  view: v.optional(v.picklist(['back', 'front', 'left', 'right'])),
  /** Looks through the skin at the bones. */
  bones: v.optional(v.literal(true)),
});
export type Shown = v.InferOutput<typeof Shown>;

/** Measured values that are drawn as bars, in the order of their labels; low and high are the 95 % interval. */
const Bars = v.strictObject({
  max: v.pipe(v.number(), v.gtValue(0)),
  items: v.pipe(
    v.array(v.strictObject({ value: v.number(), low: v.optional(v.number()), high: v.optional(v.number()) })),
    v.minLength(1),
  ),
});
export type Bars = v.InferOutput<typeof Bars>;

const Passage = v.strictObject({
  id: Id,
  kind: PassageKind,
  grade: Grade,
  /** No claim without a source. */
  sources: v.pipe(v.array(CitationKey), v.minLength(1)),
  show: Shown,
  /** Its sources are what to read on in: they stand under it by name, as links. */
  links: v.optional(v.literal(true)),
  bars: v.optional(Bars),
});
export type Passage = v.InferOutput<typeof Passage>;

/** `data/guide/<id>.json`. */
export const GuideTopic = v.strictObject({
  id: v.picklist(guideTopicIds),
  sections: v.pipe(
    v.array(v.strictObject({ id: Id, passages: v.pipe(v.array(Passage), v.minLength(1)) })),
    v.minLength(1),
  ),
});
export type GuideTopic = v.InferOutput<typeof GuideTopic>;

const PassageWords = v.strictObject({
  head: v.optional(Words),
  text: Words,
  /** One label for each bar. */
  bars: v.optional(v.array(Words)),
});
export type PassageWords = v.InferOutput<typeof PassageWords>;

/** `data/text/<lang>/guide/<id>.json`: by section, then by passage. */
export const GuideWords = v.record(Id, v.strictObject({ title: Words, passages: v.record(Id, PassageWords) }));
export type GuideWords = v.InferOutput<typeof GuideWords>;

/** `data/text/<lang>/guide/index.json`. */
export const GuideIndex = v.record(v.picklist(guideTopicIds), v.strictObject({ title: Words, summary: Words }));
export type GuideIndex = v.InferOutput<typeof GuideIndex>;

/** The topic an address names, if there is one. */
export function guideTopicOf(name: string): GuideTopicId | null {
  return guideTopicIds.find((id) => id === name.toLowerCase()) ?? null;
}
