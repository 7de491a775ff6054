import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { Point } from '#domain/point.ts';
import { pointFacts } from '#domain/pointFacts.ts';
import { createCatalog } from '../src/catalog.ts';

const catalog = createCatalog();
const code = (text: string) => text as PointCode;

describe('the catalog of the shipped data', () => {
  it('holds the Bladder meridian first, then the Governor Vessel, each in the order of its numbers', () => {
    const codes = catalog.points.map((point) => point.code);
    expect(codes.slice(0, 3)).toEqual(['BL1', 'BL2', 'BL3']);
    expect(codes.slice(66, 69)).toEqual(['BL67', 'GV1', 'GV2']);
    expect(catalog.pointsOf('GV')).toHaveLength(28);
  });

  it('answers for a member of a series with the series, and steps through its members', () => {
    expect(catalog.point(code('EX-B2-L2'))?.code).toBe('EX-B2');
    expect(catalog.neighbours(code('EX-B1')).next).toBe('EX-B2-T1');
    expect(catalog.neighbours(code('EX-B2-T12'))).toEqual({ previous: 'EX-B2-T11', next: 'EX-B2-L1' });
    expect(catalog.neighbours(code('BL67')).next).toBeNull();
  });

  it('knows from the start all that an entry says, but for the rules that place it', async () => {
    const entries = await catalog.loadEntries();
    for (const point of catalog.points) expect(v.parse(Point, pointFacts(entries.get(point.code)!))).toEqual(point);
    expect(catalog.points.filter((point) => point.hasSecondPlace).length).toBeGreaterThan(0);
    expect(catalog.point(code('EX-B2'))?.typical).toMatch(/^EX-B2-/);
    expect(entries.get(code('EX-B2-L2'))?.code).toBe('EX-B2');
  });

  it('has words for every point, asked for once', async () => {
    const texts = await catalog.loadTexts('en');
    expect(catalog.points.filter((point) => !texts.has(point.code)).map((point) => point.code)).toEqual([]);
    expect(catalog.loadTexts('en')).toBe(catalog.loadTexts('en'));
  });

  it('explains every category, and names what it belongs to', async () => {
    const { categories, belongings } = await catalog.loadGlossary('en');
    const used = catalog.points.flatMap((point) => point.categories);
    expect(used.filter(({ kind }) => !categories.has(kind))).toEqual([]);
    expect(used.flatMap(({ of = [] }) => of).filter((id) => !belongings.has(id))).toEqual([]);
  });

  it('knows every source that a card cites', async () => {
    const [texts, references] = await Promise.all([catalog.loadTexts('en'), catalog.loadReferences()]);
    const cited = [...texts.values()].flatMap(({ tradition }) => tradition?.sources ?? []);
    const all = [...cited, ...catalog.points.flatMap((point) => point.sources)];
    expect(all.filter((key) => !references.has(key))).toEqual([]);
  });

  it('cannot be changed by anyone', () => {
    expect(() => Object.assign(catalog.points[0]?.names ?? {}, { pinyin: 'x' })).toThrow(TypeError);
  });
});
