import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { CitationKey } from '#domain/citation.ts';
import { MeridianFile } from '#domain/meridian.ts';
import { type PointEntry, PointFile, PointText } from '#domain/point.ts';
import { ReferenceFile, ReferenceTextFile } from '#domain/reference.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const Words = v.pipe(v.string(), v.trim(), v.minLength(1));

/** The shapes of the word files that no source file reads yet; `data/README.md` describes them. */
export const CategoryTexts = v.record(v.string(), v.strictObject({ name: Words, explanation: Words }));
export const CautionTexts = v.record(
  v.string(),
  v.strictObject({ title: Words, text: Words, sources: v.pipe(v.array(CitationKey), v.minLength(1)) }),
);
export const Labels = v.strictObject({ of: v.record(v.string(), Words), regions: v.record(v.string(), Words) });
export const PointTexts = v.record(v.string(), PointText);

/** The names in a folder of `data/`, sorted. */
export function namesIn(folder: string): string[] {
  return readdirSync(DATA + folder).sort();
}

/** A data file as it stands, unparsed. */
export function rawData(path: string): unknown {
  return JSON.parse(readFileSync(DATA + path, 'utf8'));
}

/** A data file through its schema; throws with every issue, each with file and path. */
export function readData<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> {
  const parsed = v.safeParse(schema, rawData(path));
  if (parsed.success) return parsed.output;
  throw new Error(parsed.issues.map((it) => `data/${path} ${v.getDotPath(it) ?? ''}: ${it.message}`).join('\n'));
}

export const pointFiles = namesIn('points');
export const languages = namesIn('text');

export const readPoints = (): PointEntry[] =>
  pointFiles.flatMap((file) => readData(`points/${file}`, PointFile).points);
export const readMeridians = () => readData('meridians.json', MeridianFile).meridians;
export const readReferences = () => readData('references.json', ReferenceFile).references;
export const readReferenceTexts = (language: string) => readData(`text/${language}/references.json`, ReferenceTextFile);
export const readPointTexts = (language: string) =>
  Object.fromEntries(
    pointFiles.flatMap((file) => Object.entries(readData(`text/${language}/points/${file}`, PointTexts))),
  );

/** Every string in a value with the path that leads to it. */
export function stringsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, path ? `${path}.${key}` : key));
}
