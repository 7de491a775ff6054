import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeView, type KnownPlaces } from '#state/url.ts';
import bodies from '../../data/bodies.json' with { type: 'json' };
import patterns from '../../data/patterns.json' with { type: 'json' };
import sets from '../../data/sets.json' with { type: 'json' };

/** Links that were given out, by month. Lines are added, never changed: a link outlives the release it was made with. */
const months = JSON.parse(readFileSync('tests/state/oldLinks.json', 'utf8')) as Record<
  string,
  { link: string; opens: Record<string, unknown> }[]
>;

const [first, ...others] = bodies.bodies.map(({ id }) => id) as [string, ...string[]];
const known: KnownPlaces = {
  point: (code) => code,
  meridian: (code) => code,
  pattern: (id) => patterns.patterns.find((pattern) => pattern.id === id)?.id ?? null,
  bodies: [first, ...others],
  languages: ['en', 'zh-Hans'],
  filters: { sets: sets.sets.map(({ id }) => id), categories: [], regions: [], cautions: [] },
};

describe.each(Object.entries(months))('links of %s', (_month, links) => {
  it.each(links)('$link opens what it opened then', ({ link, opens }) => {
    const { address, problem } = decodeView(link, known);
    expect(problem).toBeNull();
    expect(address).toMatchObject(opens);
  });
});
