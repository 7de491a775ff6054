import { describe, expect, it } from 'vitest';
import {
  CautionTexts,
  languages,
  namesIn,
  rawData,
  readData,
  readPoints,
  readPointTexts,
  readReferences,
  readReferenceTexts,
} from './readData.ts';

const keys = readReferences().map(({ key }) => key);

describe('citations', () => {
  it('every source of a point stands in references.json', () => {
    for (const { code, sources } of readPoints()) expect(keys, code).toEqual(expect.arrayContaining(sources));
  });

  it.each(languages)('every source of a text in %s stands in references.json', (language) => {
    for (const [path, key] of sourcesIn(readPointTexts(language))) expect(keys, path).toContain(key);
    for (const [id, { sources }] of Object.entries(readData(`text/${language}/cautions.json`, CautionTexts))) {
      expect(keys, id).toEqual(expect.arrayContaining(sources));
    }
  });

  it('every `sources` in any other data file does, too', () => {
    for (const file of namesIn('').filter((name) => name.endsWith('.json'))) {
      for (const [path, key] of sourcesIn(rawData(file))) expect(keys, `${file} ${path}`).toContain(key);
    }
  });

  it('a reference that was not read says what is missing', () => {
    const texts = readReferenceTexts('en');
    for (const { key, check } of readReferences()) {
      if (check === 'unread') expect(texts[key]?.howRead, key).not.toMatch(/^read\b/i);
      if (check === 'partly') expect(texts[key]?.unseen, key).toBeDefined();
      if (check === 'read') expect(texts[key]?.unseen, key).toBeUndefined();
    }
  });

  it.each(languages)('every reference is told in %s, and no other', (language) => {
    expect(Object.keys(readReferenceTexts(language)).sort()).toEqual([...keys].sort());
  });
});

function sourcesIn(value: unknown, path = ''): [path: string, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]): [string, string][] =>
    name === 'sources' && Array.isArray(inner)
      ? inner.map((key) => [`${path}.sources`, String(key)])
      : sourcesIn(inner, `${path}.${name}`),
  );
}
