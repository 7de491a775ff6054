import { describe, expect, it } from 'vitest';
import { anyReference, checkOf, matchesReference } from '#panels/sources/referenceFilter.ts';
import { shortName } from '#panels/sources/shortName.ts';
import { readReferences } from '../data/readData.ts';

const references = readReferences();
const found = (filter: Partial<typeof anyReference>) =>
  references.filter((reference) => matchesReference(reference, { ...anyReference, ...filter }));

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
    expect(checkOf({ verified: true })).toBe('read');
    expect(checkOf({ verified: true, unseen: 'the numbers' })).toBe('partly');
    expect(checkOf({ verified: false, unseen: 'the numbers' })).toBe('unread');
    expect(found({ checked: 'unread' }).every(({ verified }) => !verified)).toBe(true);
  });

  it('names a source by its first author or the body that wrote it', () => {
    expect(shortName({ authors: 'Mu J, Furlan AD', year: 2020 })).toBe('Mu 2020');
    expect(shortName({ authors: 'World Health Organization', year: 2023 })).toBe('World Health Organization 2023');
    expect(shortName({ authors: 'Unknown transcribers', year: null })).toBe('Unknown transcribers');
  });
});
