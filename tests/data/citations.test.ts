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
} from './readData.ts';

const keys = readReferences().map(({ key }) => key);

describe('citations', () => {
  it('every source of a point stands in references.json', () => {
    for (const { code, sources } of readPoints()) expect(keys, code).toEqual(expect.arrayContaining(sources));
  });

  it.each(languages)('every source of a text in %s stands in references.json', (language) => {
    for (const [code, { tradition }] of Object.entries(readPointTexts(language))) {
      expect(keys, code).toEqual(expect.arrayContaining(tradition?.sources ?? []));
    }
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
    for (const reference of readReferences().filter(({ verified }) => !verified)) {
      expect(reference.verifiedHow, reference.key).not.toMatch(/^read\b/i);
    }
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
