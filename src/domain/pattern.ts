import * as v from 'valibot';
import { CitationKey } from './citation.ts';
import { PointCode } from './code.ts';
import { Confidence } from './point.ts';

const Words = v.pipe(v.string(), v.trim(), v.minLength(1));
const Sources = v.pipe(v.array(CitationKey), v.minLength(1));

/** Where a person can say that it hurts, from the neck down to the leg. */
export const hurtRegions = [
  'neck-to-back',
  'between-shoulder-blades',
  'low-back-middle',
  'low-back-side',
  'buttock',
  'tailbone',
  'leg-back',
  'leg-side',
] as const;
export const HurtRegion = v.picklist(hurtRegions);
export type HurtRegion = v.InferOutput<typeof HurtRegion>;

/** How far the points of a group lie from the pain; `added` are chosen only for some people. */
export const pointGroups = ['local', 'nearby', 'distant', 'added'] as const;

/** A kind of back pain as tradition sorts it, and the points it chooses for it. Says nothing of whether they help. */
export const Pattern = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  /** `condition` is named after what medicine calls it, `pattern` after what tradition reads in it. */
  kind: v.picklist(['condition', 'pattern']),
  /** Its traditional name. */
  name: v.strictObject({ hanzi: Words, pinyin: Words }),
  /** Where it is felt; at least one, so that everyone who asks from there finds it. */
  regions: v.pipe(v.array(HurtRegion), v.minLength(1)),
  groups: v.strictObject({
    local: v.array(PointCode),
    nearby: v.array(PointCode),
    distant: v.pipe(v.array(PointCode), v.minLength(1)),
    added: v.array(PointCode),
  }),
  /** Whose choice of points it is. */
  sources: Sources,
  /** Trials that had such points in their sets; named apart from the tradition. */
  trials: v.optional(Sources),
  confidence: Confidence,
});
export type Pattern = v.InferOutput<typeof Pattern>;

/** `data/patterns.json`, in the order in which they are offered. */
export const PatternFile = v.strictObject({ patterns: v.pipe(v.array(Pattern), v.minLength(1)) });

/** The words of one pattern in one language. */
const PatternText = v.strictObject({
  name: Words,
  /** What a person feels, in plain words. */
  plain: Words,
  /** How tradition reads it, voiced as tradition. */
  tradition: Words,
  /** Why such points were chosen together, voiced as tradition. */
  rationale: Words,
  cautions: v.array(Words),
  /** Why a point, where it is another reason than everywhere else. */
  reasons: v.optional(v.record(PointCode, Words)),
});
type PatternText = v.InferOutput<typeof PatternText>;

/** `data/text/<lang>/patterns.json`; `reasons` by code: why tradition chooses a point for the back at all. */
export const PatternTextFile = v.strictObject({
  patterns: v.record(v.string(), PatternText),
  reasons: v.record(PointCode, Words),
});

/** What is said of patterns in one language. */
export interface PatternWords {
  text(id: string): PatternText | undefined;
  /** Why tradition chose a point for a pattern. */
  reason(id: string, code: PointCode): string | undefined;
}

/** Every point of a pattern, each once. */
export function pointsOfPattern({ groups }: Pick<Pattern, 'groups'>): readonly PointCode[] {
  return [...new Set(pointGroups.flatMap((group) => groups[group]))];
}

/** The patterns that are felt in any of the regions, those that are felt in more of them first; each with which. */
export function patternsOfRegions(
  patterns: readonly Pattern[],
  chosen: readonly HurtRegion[],
): readonly { readonly pattern: Pattern; readonly regions: readonly HurtRegion[] }[] {
  return patterns
    .map((pattern) => ({ pattern, regions: chosen.filter((region) => pattern.regions.includes(region)) }))
    .filter(({ regions }) => regions.length > 0)
    .sort((a, b) => b.regions.length - a.regions.length);
}

/** What stands out on the body while regions are chosen: the points of their patterns that are not only added at times. */
export function pointsOfRegions(patterns: readonly Pattern[], chosen: readonly HurtRegion[]): readonly PointCode[] {
  const here = patternsOfRegions(patterns, chosen).map(({ pattern }) => pattern.groups);
  return [...new Set(here.flatMap(({ local, nearby, distant }) => [...local, ...nearby, ...distant]))];
}
