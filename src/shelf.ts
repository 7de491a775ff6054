import type * as v from 'valibot';
import { GuideIndex, GuideTopic, type GuideTopicId, GuideWords } from '#domain/guide.ts';
import { LicenceFile, LicenceWords, SafetyFile, SafetyWords } from '#domain/safety.ts';
import { ZoneFile, zonesOf } from '#domain/zone.ts';
import type { InLanguage, Shelf } from '#state/shelf.ts';
import { deepFreeze, once, parse } from './loading.ts';

/* The part of the catalog's door that leads to the pages to read: each is a file of its own. */
const topicFiles = import.meta.glob<unknown>('../data/guide/*.json', { import: 'default' });
const wordFiles = import.meta.glob<unknown>('../data/text/*/{guide,pages}/*.json', { import: 'default' });

export const shelf: Shelf = {
  loadGuideIndex: once((language: string) => wordsOf(GuideIndex, language, 'guide/index')),
  loadGuideTopic: once(async (id: GuideTopicId, language: string) => {
    const path = `../data/guide/${id}.json`;
    const [topic, words] = await Promise.all([topicFiles[path]?.(), wordsOf(GuideWords, language, `guide/${id}`)]);
    return { topic: parse(GuideTopic, topic, path), ...words };
  }),
  loadSafety: once(async (language: string) => {
    const [file, words] = await Promise.all([
      import('../data/safety.json'),
      wordsOf(SafetyWords, language, 'pages/safety'),
    ]);
    return { facts: parse(SafetyFile, file.default, 'data/safety.json'), ...words };
  }),
  loadZones: once(async () => {
    const [zones, safety] = await Promise.all([import('../data/zones.json'), import('../data/safety.json')]);
    const { regions } = parse(SafetyFile, safety.default, 'data/safety.json');
    return deepFreeze(zonesOf(parse(ZoneFile, zones.default, 'data/zones.json'), regions));
  }),
  loadLicences: once(async (language: string) => {
    const [file, words] = await Promise.all([
      import('../data/licences.json'),
      wordsOf(LicenceWords, language, 'pages/licences'),
    ]);
    return { bodies: parse(LicenceFile, file.default, 'data/licences.json').bodies, ...words };
  }),
};

async function wordsOf<S extends v.GenericSchema>(
  schema: S,
  wanted: string,
  name: string,
): Promise<InLanguage<v.InferOutput<S>>> {
  const pathIn = (language: string) => `../data/text/${language}/${name}.json`;
  const language = pathIn(wanted) in wordFiles ? wanted : 'en';
  const words = parse(schema, await wordFiles[pathIn(language)]?.(), pathIn(language));
  return { words: deepFreeze(words), language };
}
