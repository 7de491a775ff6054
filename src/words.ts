import * as v from 'valibot';
import { CitationKey } from '#domain/citation.ts';
import { MeridianCode, type PointCode } from '#domain/code.ts';
import { LandmarkWords } from '#domain/landmark.ts';
import { MeridianText } from '#domain/meridian.ts';
import { PatternTextFile, type PatternWords } from '#domain/pattern.ts';
import { PointText } from '#domain/point.ts';
import { SearchFile, type SearchWords } from '#domain/searchTopic.ts';
import type { Glossary } from '#state/atlas.ts';
import { deepFreeze, once, parse } from './loading.ts';

/* The part of the catalog's door that leads to the words of a language. Fetched when first wanted. */

const landmarkFiles = import.meta.glob<unknown>('../data/text/*/landmarks.json', { import: 'default' });
const textFiles = import.meta.glob<unknown>('../data/text/*/points/*.json', { import: 'default' });
const glossaryFiles = import.meta.glob<unknown>('../data/text/*/{categories,cautions,labels}.json', {
  import: 'default',
});
const courseFiles = import.meta.glob<unknown>('../data/text/*/meridians.json', { import: 'default' });
const patternTextFiles = import.meta.glob<unknown>('../data/text/*/patterns.json', { import: 'default' });
const searchFiles = import.meta.glob<unknown>('../data/search/*.json', { import: 'default' });

const TextFile = v.record(v.string(), PointText);
const CategoryFile = v.record(v.string(), v.object({ name: v.string(), explanation: v.string() }));
const CautionFile = v.record(
  v.string(),
  v.object({ title: v.string(), text: v.string(), sources: v.array(CitationKey) }),
);
const LabelFile = v.object({ of: v.record(v.string(), v.string()), regions: v.record(v.string(), v.string()) });
const CourseFile = v.record(MeridianCode, MeridianText);
const LandmarkWordFile = v.record(v.string(), LandmarkWords);

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

export const wordLoaders = {
  loadTexts: once(importTexts),
  loadCourses: once(importCourses),
  loadPatternWords: once(importPatternWords),
  loadSearchWords: once(importSearchWords),
  loadGlossary: once(importGlossary),
  loadLandmarkWords: once(importLandmarkWords),
};
