import * as v from 'valibot';
import { BodyFile } from '#domain/body.ts';
import { MeridianCode, meridianCodes, type PointCode } from '#domain/code.ts';
import { FindItFile, type FindItTraces, unpackFindIt } from '#domain/findIt/findItFile.ts';
import { HaloFile, haloLookup } from '#domain/halo.ts';
import { KeyPointFile } from '#domain/keyPoints.ts';
import { LandmarkWords } from '#domain/landmark.ts';
import { Ledger } from '#domain/ledger.ts';
import { type Meridian, MeridianFile, MeridianText } from '#domain/meridian.ts';
import { PatternFile, PatternTextFile, type PatternWords } from '#domain/pattern.ts';
import { type PlacedBody, unpackPlacements } from '#domain/placedBody.ts';
import { Placements } from '#domain/placements.ts';
import { type Point, PointFile, PointText } from '#domain/point.ts';
import { type PointSet, PointSetFile } from '#domain/pointSet.ts';
import { SearchFile, type SearchWords } from '#domain/searchTopic.ts';
import { type BonePlace, SkeletonFile, unpackSkeleton } from '#domain/skeleton.ts';
import { type Trial, TrialFile } from '#domain/trial.ts';
import type { Atlas, Glossary } from '#state/atlas.ts';
import bodyFile from '../data/bodies.json';
import haloFile from '../data/halos.json';
import keyPointFile from '../data/keyPoints.json';
import meridianFile from '../data/meridians.json';
import patternFile from '../data/patterns.json';
import setFile from '../data/sets.json';
import trialFile from '../data/trials.json';
import ledgerUrl from '../models/ledger.json?url';
import { evidenceLoaders } from './evidence.ts';
import { deepFreeze, once, parse } from './loading.ts';
import { shelf } from './shelf.ts';

/*
 * The one door from `data/` and `models/` to the page: JSON in, parsed and frozen truth out. Points and meridians come
 * with the page; the words of a language, the sources and what was placed on a body are files of their own, fetched once
 * when they are first asked for.
 */
const pointFiles = import.meta.glob<unknown>('../data/points/*.json', { eager: true, import: 'default' });
const placementUrls = import.meta.glob<string>('../models/placements-*.json', {
  eager: true,
  query: '?url',
  import: 'default',
});
const findItUrls = import.meta.glob<string>('../models/findit-*.json', {
  eager: true,
  query: '?url',
  import: 'default',
});
const landmarkFiles = import.meta.glob<unknown>('../data/text/*/landmarks.json', { import: 'default' });
const skeletonUrls = import.meta.glob<string>('../models/skeleton-*.json', {
  eager: true,
  query: '?url',
  import: 'default',
});
const textFiles = import.meta.glob<unknown>('../data/text/*/points/*.json', { import: 'default' });
const glossaryFiles = import.meta.glob<unknown>('../data/text/*/{categories,cautions,labels}.json', {
  import: 'default',
});
const courseFiles = import.meta.glob<unknown>('../data/text/*/meridians.json', { import: 'default' });
const patternTextFiles = import.meta.glob<unknown>('../data/text/*/patterns.json', { import: 'default' });
const searchFiles = import.meta.glob<unknown>('../data/search/*.json', { import: 'default' });

const TextFile = v.record(v.string(), PointText);
const CategoryFile = v.record(v.string(), v.object({ name: v.string(), explanation: v.string() }));
const CautionFile = v.record(v.string(), v.object({ title: v.string(), text: v.string() }));
const LabelFile = v.object({ of: v.record(v.string(), v.string()), regions: v.record(v.string(), v.string()) });
const CourseFile = v.record(MeridianCode, MeridianText);

/** Reads the data and answers everything the rooms ask. Throws with the path of the first thing that is wrong. */
export function createCatalog(): Atlas {
  const points = Object.entries(pointFiles).flatMap(([path, file]) => parse(PointFile, file, path).points);
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
    // A recipe that has not been built yet is not offered.
    bodies: deepFreeze(recipes.filter(({ id }) => placementPath(id) in placementUrls)),
    loadBody: once(fetchBody),
    loadBones: once(fetchBones),
    loadTexts: once(importTexts),
    loadCourses: once(importCourses),
    loadPatternWords: once(importPatternWords),
    loadSearchWords: once(importSearchWords),
    loadGlossary: once(importGlossary),
    loadLedger: once(fetchLedger),
    loadFindIt: once(fetchFindIt),
    loadLandmarkWords: once(importLandmarkWords),
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

function placementPath(id: string): string {
  return `../models/placements-${id}.json`;
}

async function fetchBody(id: string): Promise<PlacedBody> {
  const path = placementPath(id);
  const url = placementUrls[path];
  if (!url) throw new Error(`catalog: no placements for body ${id}`);
  return unpackPlacements(parse(Placements, await fetchJson(url, path), path));
}

async function fetchBones(id: string): Promise<readonly BonePlace[]> {
  const path = `../models/skeleton-${id}.json`;
  const url = skeletonUrls[path];
  if (!url) throw new Error(`catalog: no skeleton for body ${id}`);
  return unpackSkeleton(parse(SkeletonFile, await fetchJson(url, path), path));
}

async function fetchLedger(): Promise<Ledger> {
  const path = '../models/ledger.json';
  return deepFreeze(parse(Ledger, await fetchJson(ledgerUrl, path), path));
}

async function fetchFindIt(id: string): Promise<FindItTraces> {
  const path = `../models/findit-${id}.json`;
  const url = findItUrls[path];
  if (!url) throw new Error(`catalog: no find-it steps for body ${id}`);
  return unpackFindIt(parse(FindItFile, await fetchJson(url, path), path));
}

async function fetchJson(url: string, path: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`catalog: ${path}: ${answer.status}`);
  return answer.json();
}

async function importTexts(language: string): Promise<ReadonlyMap<PointCode, PointText>> {
  const folder = `../data/text/${language}/points/`;
  const wanted = Object.entries(textFiles).filter(([path]) => path.startsWith(folder));
  const files = await Promise.all(wanted.map(async ([path, load]) => parse(TextFile, await load(), path)));
  return new Map(files.flatMap((file) => Object.entries(file) as [PointCode, PointText][]));
}

async function importGlossary(language: string): Promise<Glossary> {
  const file = async <T extends v.GenericSchema>(schema: T, name: string) => {
    const path = `../data/text/${language}/${name}.json`;
    return parse(schema, await glossaryFiles[path]?.(), path);
  };
  const [categories, cautions, labels] = await Promise.all([
    file(CategoryFile, 'categories'),
    file(CautionFile, 'cautions'),
    file(LabelFile, 'labels'),
  ]);
  return {
    categories: new Map(Object.entries(categories)),
    cautions: new Map(Object.entries(cautions)),
    belongings: new Map(Object.entries(labels.of)),
    regions: new Map(Object.entries(labels.regions)),
  };
}

const LandmarkWordFile = v.record(v.string(), LandmarkWords);

/** A language that does not have them yet borrows the English ones: a step without a landmark would be no step. */
async function importLandmarkWords(language: string): Promise<ReadonlyMap<string, LandmarkWords>> {
  const pathOf = (it: string) => `../data/text/${it}/landmarks.json`;
  const path = pathOf(language) in landmarkFiles ? pathOf(language) : pathOf('en');
  return new Map(Object.entries(parse(LandmarkWordFile, await landmarkFiles[path]?.(), path)));
}

async function importCourses(language: string): Promise<ReadonlyMap<MeridianCode, MeridianText>> {
  const path = inLanguage(language, courseFiles, (it) => `../data/text/${it}/meridians.json`);
  const file = parse(CourseFile, await courseFiles[path]?.(), path);
  return new Map(Object.entries(file) as [MeridianCode, MeridianText][]);
}

async function importPatternWords(language: string): Promise<PatternWords> {
  const path = `../data/text/${language}/patterns.json`;
  const file = deepFreeze(parse(PatternTextFile, await patternTextFiles[path]?.(), path));
  const text = (id: string) => file.patterns[id];
  return { text, reason: (id, code) => text(id)?.reasons?.[code] ?? file.reasons[code] };
}

async function importSearchWords(language: string): Promise<SearchWords> {
  const path = inLanguage(language, searchFiles, (it) => `../data/search/${it}.json`);
  return deepFreeze(parse(SearchFile, await searchFiles[path]?.(), path));
}

/** The file in a language, or in English while it has not been written. */
function inLanguage(language: string, files: Readonly<Record<string, unknown>>, pathOf: (language: string) => string) {
  return pathOf(language) in files ? pathOf(language) : pathOf('en');
}
