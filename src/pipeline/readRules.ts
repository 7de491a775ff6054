import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { LandmarkFile } from '#domain/landmark.ts';
import { type Meridian, MeridianFile } from '#domain/meridian.ts';
import { type PointEntry, PointFile } from '#domain/point.ts';

const DATA = new URL('../../data/', import.meta.url);

/** A point and the file it stands in, e.g. `data/points/BL.json`. */
export interface SourcedPoint {
  readonly file: string;
  readonly point: PointEntry;
}

/** Everything by which points and lines are placed, and the bytes it was read from. */
export interface Rules {
  readonly landmarkFile: LandmarkFile;
  readonly points: readonly SourcedPoint[];
  readonly meridians: readonly Meridian[];
  /** File name and content, in a fixed order. */
  readonly sources: readonly (readonly [file: string, content: Buffer])[];
}

/** Reads and parses the rules in a data folder; throws one error that lists every issue by file, entry and path. */
export function readRules(data = DATA): Rules {
  const pointFiles = readdirSync(new URL('points/', data))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  const names = ['landmarks.json', 'meridians.json', ...pointFiles.map((name) => `points/${name}`)];
  const sources = names.map((name) => [`data/${name}`, readFileSync(new URL(name, data))] as const);
  const issues: string[] = [];
  const [landmarks, meridians, ...points] = sources;
  const landmarkFile = parse(LandmarkFile, landmarks!, issues);
  const meridianFile = parse(MeridianFile, meridians!, issues);
  const parsedPoints = points.map((source) => ({ file: source[0], parsed: parse(PointFile, source, issues) }));
  if (issues.length > 0 || !landmarkFile || !meridianFile) throw new Error(issues.join('\n'));
  return {
    landmarkFile,
    points: parsedPoints.flatMap(({ file, parsed }) => parsed!.points.map((point) => ({ file, point }))),
    meridians: meridianFile.meridians,
    sources,
  };
}

function parse<T extends v.GenericSchema>(
  schema: T,
  [file, content]: readonly [string, Buffer],
  issues: string[],
): v.InferOutput<T> | null {
  const json: unknown = JSON.parse(content.toString('utf8'));
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  issues.push(...parsed.issues.map((issue) => `${file}: ${entryPath(issue)}: ${issue.message}`));
  return null;
}

/** The path of an issue with list entries named by their own code or id: `BL57.location.from`. */
function entryPath(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ value, key }) => nameOf(value) ?? String(key));
  const lastNamed = (issue.path ?? []).findLastIndex(({ value }) => nameOf(value) !== null);
  return keys.slice(Math.max(0, lastNamed)).join('.');
}

function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { code, id } = value as { code?: unknown; id?: unknown };
  if (typeof code === 'string') return code;
  return typeof id === 'string' ? id : null;
}
