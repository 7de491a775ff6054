import * as v from 'valibot';
import { PointCode } from './code.ts';

const Words = v.pipe(v.string(), v.trim(), v.minLength(1));

/**
 * What plain words lead to. A complaint leads to what tradition uses for it (a set, patterns, points), a place to the points that lie
 * there (regions, points).
 */
export const SearchTopic = v.strictObject({
  /** As the reason beside a hit says it: `low back ache`. */
  name: Words,
  kind: v.picklist(['complaint', 'place']),
  /** What people type, the name excepted. */
  words: v.array(Words),
  sets: v.optional(v.array(v.string()), []),
  /** Ids of patterns: kinds of back pain that people may mean by it. */
  patterns: v.optional(v.array(v.string()), []),
  regions: v.optional(v.array(v.string()), []),
  points: v.optional(v.array(PointCode), []),
});
export type SearchTopic = v.InferOutput<typeof SearchTopic>;

/** `data/search/<lang>.json`. */
export const SearchFile = v.strictObject({
  topics: v.pipe(v.array(SearchTopic), v.minLength(1)),
  /** Words that say nothing: `my`, `the`. */
  ignored: v.array(v.string()),
});
export type SearchWords = v.InferOutput<typeof SearchFile>;
