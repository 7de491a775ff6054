import * as v from 'valibot';
import { CitationKey } from './citation.ts';
import { MeridianCode, PointCode } from './code.ts';
import { Place } from './placement.ts';

/** A stop on a drawn line: a point, or a waypoint that keeps the line on its course between points. */
export const PathStop = v.union([PointCode, v.strictObject({ via: Place })]);
export type PathStop = v.InferOutput<typeof PathStop>;

/** One continuous drawn line. `branch` lines (side paths) are drawn thinner. */
export const MeridianPath = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
  side: v.picklist(['paired', 'midline']),
  branch: v.optional(v.boolean(), false),
  stops: v.pipe(v.array(PathStop), v.minLength(2)),
});
export type MeridianPath = v.InferOutput<typeof MeridianPath>;

/** A channel as `data/meridians.json` holds it. Colours are sRGB hex, chosen for 3:1 contrast on the porcelain skin and on night. */
export const Meridian = v.strictObject({
  code: MeridianCode,
  names: v.strictObject({
    english: v.string(),
    pinyin: v.string(),
    hanzi: v.strictObject({ simplified: v.string(), traditional: v.string() }),
  }),
  color: v.pipe(v.string(), v.hexColor()),
  element: v.nullable(v.picklist(['water', 'wood', 'fire', 'earth', 'metal'])),
  polarity: v.picklist(['yin', 'yang', 'none']),
  pair: v.nullable(MeridianCode),
  paths: v.array(MeridianPath),
});
export type Meridian = v.InferOutput<typeof Meridian>;

export const MeridianFile = v.strictObject({ meridians: v.array(Meridian) });

const Words = v.pipe(v.string(), v.trim(), v.minLength(1));

/** The words of one meridian in one language: `data/text/<lang>/meridians.json`, keyed by code. */
export const MeridianText = v.strictObject({
  /** How it runs on the skin, from its first point to its last. */
  course: Words,
  /** Its side paths and the paths that tradition draws inside the body, a sentence or two each. */
  branches: v.array(Words),
  /** Its role in back pain, voiced as tradition. */
  tradition: Words,
  sources: v.pipe(v.array(CitationKey), v.minLength(1)),
});
export type MeridianText = v.InferOutput<typeof MeridianText>;

/** Whether a stop is a waypoint rather than a point. */
export function isWaypoint(stop: PathStop): stop is { via: Place } {
  return typeof stop !== 'string';
}
