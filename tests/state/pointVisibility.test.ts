import { describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { noFilters } from '#domain/filters.ts';
import { countShown, pointVisibility, type Showing } from '#state/pointVisibility.ts';
import { createCatalog } from '../create/createCatalog.ts';

const catalog = createCatalog();
const opening: Showing = {
  selected: null,
  meridian: null,
  pattern: null,
  hurts: false,
  hurtRegions: [],
  hiddenMeridians: [],
  show: 'low-back-pain',
  filters: noFilters,
};
const seen = (showing: Partial<Showing>) => {
  const visibility = pointVisibility({ ...opening, ...showing }, catalog);
  return Object.fromEntries(
    ['BL23', 'BL24', 'GV4', 'EX-B2-L1', 'EX-B2-L2'].map((c) => [c, visibility(c as PointCode)]),
  );
};

describe('what stands out on the body', () => {
  it('the points of the set; all others step back', () => {
    expect(seen({})).toEqual({
      BL23: 'shown',
      BL24: 'dimmed',
      GV4: 'shown',
      'EX-B2-L1': 'dimmed',
      'EX-B2-L2': 'shown',
    });
  });

  it('everything alike without a set, and with a set that nobody knows', () => {
    expect(Object.values(seen({ show: null }))).toEqual(Array(5).fill('shown'));
    expect(Object.values(seen({ show: 'unheard-of' }))).toEqual(Array(5).fill('shown'));
  });

  it('the points of the open pattern, whatever else is switched; all others step back', () => {
    expect(seen({ pattern: 'cold-damp', hiddenMeridians: ['BL'], show: null })).toMatchObject({
      BL23: 'shown',
      BL24: 'hidden',
      GV4: 'dimmed',
    });
  });

  it('what is chosen where it hurts, but only while that is asked', () => {
    expect(seen({ hurts: true, hurtRegions: ['buttock'] })).toMatchObject({ BL23: 'shown', GV4: 'dimmed' });
    expect(seen({ hurts: true, hurtRegions: ['tailbone'] })).toMatchObject({ BL23: 'dimmed', GV4: 'dimmed' });
    expect(seen({ hurts: true })).toEqual(seen({}));
    expect(seen({ hurtRegions: ['buttock'] })).toEqual(seen({}));
  });

  it('nothing of a meridian that is switched off, but always the chosen point', () => {
    expect(seen({ hiddenMeridians: ['BL'], selected: 'BL24' as PointCode })).toMatchObject({
      BL23: 'hidden',
      BL24: 'shown',
    });
  });

  it('the points of an open meridian, whatever the set', () => {
    expect(seen({ meridian: 'BL' })).toMatchObject({ BL24: 'shown', GV4: 'dimmed' });
  });

  it('only what passes every kind of filter', () => {
    const backShu = { ...noFilters, categories: ['back-shu', 'command'] };
    expect(seen({ filters: backShu })).toMatchObject({ BL23: 'shown', BL24: 'hidden', GV4: 'hidden' });
    expect(seen({ filters: { ...backShu, regions: ['elsewhere'] } })).toMatchObject({ BL23: 'hidden' });
    expect(seen({ filters: { ...noFilters, inTrials: true } })).toMatchObject({
      BL23: 'shown',
      GV4: 'hidden',
      'EX-B2-L2': 'shown',
    });
  });

  it('is counted, a series once', () => {
    expect(countShown(catalog.points, pointVisibility(opening, catalog))).toBe(3);
    expect(countShown(catalog.points, pointVisibility({ ...opening, show: null }, catalog))).toBe(5);
  });
});
