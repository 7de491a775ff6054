import type { CitationKey } from '#domain/citation.ts';
import { citationsIn } from '#domain/citedIn.ts';
import { Evidence, EvidenceText } from '#domain/evidence.ts';
import { ReferenceFile, type ReferenceText, ReferenceTextFile } from '#domain/reference.ts';
import { type TrialText, TrialTextFile } from '#domain/trial.ts';
import haloFile from '../data/halos.json';
import patternFile from '../data/patterns.json';
import { deepFreeze, once, parse } from './loading.ts';

/* The part of the catalog that says how sure one may be: sources, trials and what they found. Fetched when first wanted. */

const trialTextFiles = import.meta.glob<unknown>('../data/text/*/trials.json', { import: 'default' });
const evidenceTextFiles = import.meta.glob<unknown>('../data/text/*/evidence.json', { import: 'default' });
const referenceTextFiles = import.meta.glob<unknown>('../data/text/*/references.json', { import: 'default' });
/** What cites and comes with the page; so do points, sets and trials, which the catalog asks itself. */
const citingHere: readonly (readonly [path: string, file: unknown])[] = [
  ['../data/halos.json', haloFile],
  ['../data/patterns.json', patternFile],
];
/** What else cites. */
const citingFiles = import.meta.glob<unknown>(['../data/{evidence,safety,licences}.json', '../data/guide/*.json'], {
  import: 'default',
});
const citingTexts = import.meta.glob<unknown>(
  ['../data/text/*/{meridians,cautions,patterns,evidence}.json', '../data/text/*/{pages,points}/*.json'],
  { import: 'default' },
);

async function importTrialTexts(language: string): Promise<ReadonlyMap<CitationKey, TrialText>> {
  const path = `../data/text/${language}/trials.json`;
  const file = parse(TrialTextFile, await trialTextFiles[path]?.(), path);
  return new Map(Object.entries(file) as [CitationKey, TrialText][]);
}

async function importEvidence(): Promise<Evidence> {
  const { default: file } = await import('../data/evidence.json');
  return deepFreeze(parse(Evidence, file, 'data/evidence.json'));
}

async function importEvidenceText(language: string): Promise<EvidenceText> {
  const path = `../data/text/${language}/evidence.json`;
  return deepFreeze(parse(EvidenceText, await evidenceTextFiles[path]?.(), path));
}

/** Citations stand the same in every language: those of the language at hand are fetched, for most of it is here already. */
async function importCitations(language: string) {
  const texts = Object.entries(citingTexts).filter(([path]) => path.startsWith(`../data/text/${language}/`));
  const all = [...Object.entries(citingFiles), ...texts];
  const found = await Promise.all(all.map(async ([path, load]) => citationsIn(path, await load())));
  return [...citingHere.flatMap(([path, file]) => citationsIn(path, file)), ...found.flat()];
}

async function importReferences() {
  const { default: file } = await import('../data/references.json');
  const { references } = parse(ReferenceFile, file, 'data/references.json');
  return new Map(references.map((reference) => [reference.key, reference]));
}

async function importReferenceTexts(language: string): Promise<ReadonlyMap<CitationKey, ReferenceText>> {
  const path = `../data/text/${language}/references.json`;
  const file = parse(ReferenceTextFile, await referenceTextFiles[path]?.(), path);
  return new Map(Object.entries(file) as [CitationKey, ReferenceText][]);
}

export const evidenceLoaders = {
  loadReferences: once(importReferences),
  loadReferenceTexts: once(importReferenceTexts),
  loadEvidence: once(importEvidence),
  loadEvidenceText: once(importEvidenceText),
  loadCitations: once(importCitations),
  loadTrialTexts: once(importTrialTexts),
};
