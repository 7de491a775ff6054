import { describe, expect, it } from 'vitest';
import { checks } from '#domain/reference.ts';
import { anyReference, matchesReference } from '#panels/sources/referenceFilter.ts';
import { shortName } from '#panels/sources/shortName.ts';
import { readReferences, readReferenceTexts } from '../data/readData.ts';

const references = readReferences();
const texts = readReferenceTexts('en');
const found = (filter: Partial<typeof anyReference>) =>
  references.filter((reference) => matchesReference(reference, texts[reference.key], { ...anyReference, ...filter }));

describe('the list of sources', () => {
  it('shows all until something is asked for', () => {
    expect(found({})).toHaveLength(references.length);
  });

  it('finds every word, in whatever order', () => {
    expect(found({ query: 'cochrane  MU ' }).map(({ key }) => key)).toContain('mu-2020-cochrane');
    expect(found({ query: 'no such words at all' })).toEqual([]);
  });

  it('tells for from against', () => {
    expect(found({ stance: 'negative' }).map(({ key }) => key)).toContain('nice-ng59-2020');
    expect(found({ stance: 'negative' }).every(({ stance }) => stance === 'negative')).toBe(true);
  });

  it('tells what was read, what only in part, and what not', () => {
    for (const checked of checks) {
      expect(found({ checked }).length).toBeGreaterThan(0);
      expect(found({ checked }).every(({ check }) => check === checked)).toBe(true);
    }
  });

  it('names a source by its first author or the body that wrote it', () => {
    expect(shortName({ authors: 'Mu J, Furlan AD', year: 2020 })).toBe('Mu 2020');
    expect(shortName({ authors: 'World Health Organization', year: 2023 })).toBe('World Health Organization 2023');
    expect(shortName({ authors: 'Unknown transcribers', year: null })).toBe('Unknown transcribers');
  });
});
