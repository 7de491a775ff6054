import pointFacts from 'virtual:point-facts';
import { BodyFile } from '#domain/body.ts';
import { type MeridianCode, meridianCodes, type PointCode } from '#domain/code.ts';
import { HaloFile, haloLookup } from '#domain/halo.ts';
import { KeyPointFile } from '#domain/keyPoints.ts';
import { type Meridian, MeridianFile } from '#domain/meridian.ts';
import { PatternFile } from '#domain/pattern.ts';
import { type Point, type PointEntry, PointFactFile, PointFile } from '#domain/point.ts';
import { type PointSet, PointSetFile } from '#domain/pointSet.ts';
import { type Trial, TrialFile } from '#domain/trial.ts';
import type { Atlas } from '#state/atlas.ts';
import bodyFile from '../data/bodies.json';
import haloFile from '../data/halos.json';
import keyPointFile from '../data/keyPoints.json';
import meridianFile from '../data/meridians.json';
import patternFile from '../data/patterns.json';
import setFile from '../data/sets.json';
import trialFile from '../data/trials.json';
import { evidenceLoaders } from './evidence.ts';
import { figureLoaders, isBuilt } from './figures.ts';
import { deepFreeze, once, parse } from './loading.ts';
import { shelf } from './shelf.ts';
import { wordLoaders } from './words.ts';

/*
 * The one door from `data/` and `models/` to the page: JSON in, parsed and frozen truth out. Points and meridians come
 * with the page; the words of a language, the sources and what was placed on a body are files of their own, fetched once
 * when they are first asked for.
 */
const entryFiles = import.meta.glob<unknown>('../data/points/*.json', { import: 'default' });

/** Reads the data and answers everything the rooms ask. Throws with the path of the first thing that is wrong. */
export function createCatalog(): Atlas {
  const { points } = parse(PointFactFile, pointFacts, 'data/points');
  const { meridians } = parse(MeridianFile, meridianFile, 'data/meridians.json');
  const recipes = parse(BodyFile, bodyFile, 'data/bodies.json').bodies;
  const { sets } = parse(PointSetFile, setFile, 'data/sets.json');
  const { trials } = parse(TrialFile, trialFile, 'data/trials.json');
  const { patterns } = parse(PatternFile, patternFile, 'data/patterns.json');
  const labelled = parse(KeyPointFile, keyPointFile, 'data/keyPoints.json');
  const index = indexPoints(points, meridians);
  return {
    ...index,
    ...indexSets(sets, trials, index.point),
    patterns: deepFreeze(patterns),
    pattern: (id) => patterns.find((pattern) => pattern.id === id),
    halo: haloLookup(deepFreeze(parse(HaloFile, haloFile, 'data/halos.json'))),
    keyPoints: (meridian) => (meridian ? (labelled.meridians[meridian] ?? []) : labelled.overview),
    bodies: deepFreeze(recipes.filter(({ id }) => isBuilt(id))),
    loadEntries: once(importEntries),
    ...figureLoaders,
    ...wordLoaders,
    ...evidenceLoaders,
    ...shelf,
  };
}

/** The part of the catalog that is only points and meridians. */
export function indexPoints(allPoints: readonly Point[], allMeridians: readonly Meridian[]) {
  const meridians = deepFreeze([...allMeridians].sort((a, b) => rank(a.code) - rank(b.code)));
  const points = deepFreeze([...allPoints].sort((a, b) => rank(a.meridian) - rank(b.meridian) || byNumber(a, b)));
  const byCode = new Map(points.flatMap((p) => [p.code, ...membersOf(p)].map((code) => [code, p] as const)));
  const stops = new Map(meridianCodes.map((code) => [code, stopsOf(points, code)]));
  return {
    points,
    meridians,
    point: (code: PointCode) => byCode.get(code),
    meridian: (code: MeridianCode) => meridians.find((meridian) => meridian.code === code),
    pointsOf: (code: MeridianCode) => points.filter((p) => p.meridian === code),
    neighbours: (code: PointCode) => {
      const line = stops.get(byCode.get(code)?.meridian ?? 'EX') ?? [];
      const at = line.indexOf(code);
      return at < 0 ? { previous: null, next: null } : { previous: line[at - 1] ?? null, next: line[at + 1] ?? null };
    },
  };
}

/** The part of the catalog that is sets of points; a set holds only points that are there. */
export function indexSets(
  allSets: readonly PointSet[],
  trials: readonly Trial[],
  point: (code: PointCode) => Point | undefined,
) {
  const sets = deepFreeze(allSets.map((set) => ({ ...set, points: set.points.filter((code) => point(code)) })));
  const tried = new Set(trials.flatMap(({ points }) => points));
  return {
    sets,
    trials: deepFreeze(trials),
    pointSet: (id: string) => sets.find((set) => set.id === id),
    isInTrials: ({ code }: Point) => tried.has(code),
    trialsOf: (code: PointCode) => trials.filter(({ points }) => points.includes(point(code)?.code ?? code)),
  };
}

/** The meridians of the back lead; the rest follow in the order of the classics. */
function rank(code: MeridianCode): number {
  const first: readonly MeridianCode[] = ['BL', 'GV'];
  const at = first.indexOf(code);
  return at >= 0 ? at - first.length : meridianCodes.indexOf(code);
}

const numbers = new Intl.Collator('en', { numeric: true });

function byNumber(a: Point, b: Point): number {
  return numbers.compare(a.code, b.code);
}

function membersOf(point: Point): readonly PointCode[] {
  return point.series?.map(({ code }) => code) ?? [];
}

/** Where stepping along a meridian stops: every point, and every member of a series in place of the series. */
function stopsOf(points: readonly Point[], meridian: MeridianCode): readonly PointCode[] {
  const own = points.filter((p) => p.meridian === meridian);
  return own.flatMap((p) => (p.series ? membersOf(p) : [p.code]));
}

async function importEntries(): Promise<ReadonlyMap<PointCode, PointEntry>> {
  const files = await Promise.all(
    Object.entries(entryFiles).map(async ([path, load]) => parse(PointFile, await load(), path).points),
  );
  return indexEntries(files.flat());
}

/** Entries by code; a member of a series leads to the entry of its series. */
export function indexEntries(entries: readonly PointEntry[]): ReadonlyMap<PointCode, PointEntry> {
  const codesOf = ({ code, series = [] }: PointEntry) => [code, ...series.map((member) => member.code)];
  return new Map(entries.flatMap((entry) => codesOf(entry).map((code) => [code, entry] as const)));
}
