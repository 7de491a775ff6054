import type { BodyRecipe } from './body.ts';
import type { MeridianCode, PointCode } from './code.ts';
import type { Halo } from './halo.ts';
import type { Meridian } from './meridian.ts';
import type { Pattern } from './pattern.ts';
import type { PlacedBody } from './placedBody.ts';
import type { Point, PointEntry, PointText } from './point.ts';
import type { PointSet } from './pointSet.ts';
import type { BonePlace } from './skeleton.ts';
import type { Trial } from './trial.ts';

/** What the atlas knows, parsed and frozen once at start; rooms receive it by context and never copy it into a store. */
export interface Catalog {
  /** In the order of the meridians, then by number; a series (EX-B2) is one point here. */
  readonly points: readonly Point[];
  readonly meridians: readonly Meridian[];
  readonly bodies: readonly BodyRecipe[];
  /** What people come with: low back pain, sciatica …; each with only the points that the atlas has. */
  readonly sets: readonly PointSet[];
  readonly trials: readonly Trial[];
  /** Kinds of back pain as tradition sorts them, in the order in which they are offered. */
  readonly patterns: readonly Pattern[];
  /** A point by code; a member of a series (`EX-B2-L2`) answers with its series. */
  point(code: PointCode): Point | undefined;
  meridian(code: MeridianCode): Meridian | undefined;
  pointSet(id: string): PointSet | undefined;
  pattern(id: string): Pattern | undefined;
  /** Whether a point was in the point set of a trial. */
  isInTrials(point: Point): boolean;
  /** The trials that had a point, or the series it belongs to, in their set. */
  trialsOf(code: PointCode): readonly Trial[];
  /** The points of one meridian in order. */
  pointsOf(meridian: MeridianCode): readonly Point[];
  /** How far experts' marks of a point spread: measured, or the median of the measured ones. */
  halo(code: PointCode): Halo;
  /** The points worth a label while a meridian is chosen, or nothing is; the most important first. */
  keyPoints(meridian: MeridianCode | null): readonly PointCode[];
  /** The neighbours of a point on its meridian; null at either end. */
  neighbours(code: PointCode): { previous: PointCode | null; next: PointCode | null };
  /** Loads what was computed on a body; each body is fetched once. Rejects when the file cannot be had or read. */
  loadBody(id: string): Promise<PlacedBody>;
  /** Loads the names of the bones within a body; each body is fetched once. */
  loadBones(id: string): Promise<readonly BonePlace[]>;
  /** Loads the rules that place the points and what the standard says of them in numbers; a member of a series answers with its series. */
  loadEntries(): Promise<ReadonlyMap<PointCode, PointEntry>>;
  /** Loads the words of all points in a language; each language is fetched once. */
  loadTexts(language: string): Promise<ReadonlyMap<PointCode, PointText>>;
}
