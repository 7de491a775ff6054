import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { citationsIn, indexCitations } from '#domain/citedIn.ts';
import { Evidence, EvidenceText } from '#domain/evidence.ts';
import { type Comparison, comparisons, TrialFile, TrialTextFile } from '#domain/trial.ts';
import {
  languages,
  rawData,
  readData,
  readPoints,
  readPointTexts,
  readReferences,
  readReferenceTexts,
  stringsIn,
} from './readData.ts';
import { NEVER } from './statementLists.ts';

const referenceTexts = readReferenceTexts('en');
const references = new Map(readReferences().map((reference) => [reference.key, reference]));
const evidence = readData('evidence.json', Evidence);
const { trials } = readData('trials.json', TrialFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const filesUnder = (folder: string, ending: RegExp) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file}`);

/** Words that belong to tradition and never stand in a text of research. */
const TRADITIONAL: Record<string, RegExp> = {
  en: /\btradition(al|ally)?\b|\bclassical\b|\bqi\b|\byin\b|\byang\b/i,
  'zh-Hans': /传统|古籍|气血|阴阳/,
};
/** How a sentence says that it speaks of the whole set and of no single point. */
const WHOLE: Record<string, RegExp> = { en: /\bset\b/, 'zh-Hans': /整组|组合|一组/ };

/** How a note on what was not seen names one of the comparisons; naming none it speaks of all. */
const NAMED: Record<Comparison, RegExp> = { 'no-treatment': /no treatment/, 'usual-care': /usual care/, sham: /sham/ };
function isNumberUnseen(comparison: Comparison, unseen: string): boolean {
  const named = comparisons.filter((it) => NAMED[it].test(unseen));
  return /mean differences|numbers/i.test(unseen) && (named.length === 0 || named.includes(comparison));
}

/** Sentences of the furniture that name a claim only to deny it. */
const DENIALS = /^(PointCard\.inTrials|FilterPanel\.trialNote|Guide|Safety|Visit|Pattern|Hurts)/;

describe('measured effects', () => {
  it.each(evidence.effects)('$id stands, number for number, in the findings of $source', (effect) => {
    const { findings = '', unseen = '' } = referenceTexts[effect.source] ?? {};
    for (const value of [effect.estimate, ...effect.interval].map(Math.abs)) {
      const spellings = [String(value), value.toFixed(1), value.toFixed(2)];
      expect(
        spellings.some((it) => findings.includes(it)),
        `${value} in “${findings}”`,
      ).toBe(true);
    }
    const isUnread = references.get(effect.source)?.check === 'unread';
    if (isUnread || isNumberUnseen(effect.comparison, unseen)) expect(effect.numbersRead).toBe(false);
  });

  it('answer all three questions, the one about sham not least', () => {
    expect(new Set(evidence.effects.map(({ comparison }) => comparison))).toEqual(
      new Set(['no-treatment', 'usual-care', 'sham']),
    );
  });
});

describe('guidelines', () => {
  it('that say no stand beside those that say yes, and an unread wording is marked', () => {
    const verdicts = evidence.guidelines.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(expect.arrayContaining(['yes', 'no']));
    for (const { source, wordingRead } of evidence.guidelines) {
      const reference = references.get(source);
      expect(reference?.kind, source).toMatch(/guideline|policy/);
      if (reference?.check === 'unread') expect(wordingRead, source).toBe(false);
    }
  });
});

describe.each(languages)('the words of research in %s', (language) => {
  const text = readData(`text/${language}/evidence.json`, EvidenceText);
  const trialTexts = readData(`text/${language}/trials.json`, TrialTextFile);

  it('cover every effect, every guideline and every trial, and nothing else', () => {
    expect(Object.keys(text.effects).sort()).toEqual(evidence.effects.map(({ id }) => id).sort());
    expect(Object.keys(text.guidelines).sort()).toEqual(evidence.guidelines.map(({ source }) => source).sort());
    expect(Object.keys(trialTexts).sort()).toEqual(trials.map(({ source }) => source).sort());
    for (const { source, comparisons } of trials) {
      expect(Object.keys(trialTexts[source]?.found ?? {}).sort(), source).toEqual([...comparisons].sort());
    }
  });

  it('cite only sources that are there', () => {
    const keys = citationsIn('text/evidence.json', text).map(([key]) => key);
    expect(keys.filter((key) => !references.has(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(0);
  });

  it('speak of whole sets and name no point on a card', () => {
    for (const [key, { whole }] of Object.entries(trialTexts)) {
      expect(whole, key).toMatch(WHOLE[language] ?? /^$/);
      expect(whole, key).not.toMatch(/\b(?:BL|GV|GB|KI|LR|SI|EX-B)\d/);
    }
  });

  it('hold nothing of tradition', () => {
    const banned = TRADITIONAL[language] ?? /^/;
    const words = [...stringsIn(text), ...stringsIn(trialTexts)].filter(([path]) => !/sources/.test(path));
    expect(words.filter(([, it]) => banned.test(it))).toEqual([]);
  });

  it('hold, in the furniture too, nothing that is never to be said', () => {
    const messages: Record<string, string> = JSON.parse(readFileSync(`${root}src/i18n/${language}.json`, 'utf8'));
    const mine = Object.entries(messages).filter(([key]) => /^(Source|CitedIn|PointCard|FilterPanel)/.test(key));
    const promises = Object.entries(NEVER[language] ?? {}).flatMap(([rule, banned]) =>
      mine.filter(([key, it]) => !DENIALS.test(key) && banned.test(it)).map(([key]) => `${key}: ${rule}`),
    );
    expect(promises).toEqual([]);
  });
});

describe('sources', () => {
  it('every reference is used, or says that it is for further reading', () => {
    const data = filesUnder('data', /\.json$/).filter((file) => !file.endsWith('references.json'));
    const code = filesUnder('src', /\.tsx?$/);
    const texts = [...data, ...code].map((file) => readFileSync(root + file, 'utf8')).join('\n');
    const unused = [...references.values()].filter(
      ({ key, furtherReading }) => !furtherReading && !texts.includes(`"${key}"`) && !texts.includes(`'${key}'`),
    );
    expect(unused.map(({ key }) => key)).toEqual([]);
  });

  it('lead back to every place that cites them', () => {
    const index = indexCitations([
      ...citationsIn('points/BL.json', rawData('points/BL.json')),
      ...citationsIn('text/en/points/BL.json', rawData('text/en/points/BL.json')),
      ...citationsIn('guide/benefits.json', rawData('guide/benefits.json')),
      ...citationsIn('patterns.json', rawData('patterns.json')),
    ]);
    const placesOf = (key: string) => [...index].find(([it]) => it === key)?.[1].map(({ kind, id }) => `${kind} ${id}`);
    expect(placesOf('who-sapl-2008')).toContain('point BL23');
    expect(placesOf('park-2024-classics')).toContain('point BL40');
    expect(placesOf('mu-2020-cochrane')).toContain('guide benefits');
    expect(placesOf('brinkhaus-2006-art')).toContain('pattern chronic-nonspecific-lbp');
  });
});

describe('what a point is combined with', () => {
  it('is another point of the atlas', () => {
    const codes = readPoints().map(({ code }) => code);
    for (const [code, { with: partners = [] }] of Object.entries(readPointTexts('en'))) {
      expect(codes, code).toEqual(expect.arrayContaining(partners.map((it) => it.code)));
      expect(partners.map((it) => it.code as string)).not.toContain(code);
      for (const { sources } of partners) expect([...references.keys()], code).toEqual(expect.arrayContaining(sources));
    }
  });
});
