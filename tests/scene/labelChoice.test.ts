import { describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { chooseLabels, type LabelWish } from '#scene/labelChoice.ts';

const codes = (...all: string[]) => all as PointCode[];
const shelf = {
  keyPoints: (meridian: string | null) => (meridian ? codes('BL23', 'BL40') : codes('BL23', 'GV4', 'CV4')),
  neighbours: () => ({ previous: 'BL22' as PointCode, next: 'BL24' as PointCode }),
  pointSet: () => ({ id: 'low-back-pain', points: codes('BL23', 'BL25', 'EX-B2-L4'), sources: [] }),
};

function choose(wish: Partial<LabelWish>): PointCode[] {
  return chooseLabels(
    { mode: 'key', selected: null, meridian: null, show: 'low-back-pain', visibility: () => 'shown', ...wish },
    shelf,
  );
}

describe('the choice of labels', () => {
  it('is the overview, then the set that is shown, without the pairs of a series', () => {
    expect(choose({})).toEqual(['BL23', 'GV4', 'CV4', 'BL25']);
  });

  it('leaves out what has stepped back or is hidden', () => {
    expect(choose({ visibility: (code) => (code === 'GV4' ? 'dimmed' : 'shown') })).not.toContain('GV4');
  });

  it('begins with the neighbours of the chosen point and its meridian, and leaves the point its own label', () => {
    expect(choose({ selected: 'BL23' as PointCode }).slice(0, 3)).toEqual(['BL22', 'BL24', 'BL40']);
    expect(choose({ selected: 'BL23' as PointCode })).not.toContain('BL23');
  });

  it('is the meridian alone while its card is open', () => {
    expect(choose({ meridian: 'BL' })).toEqual(['BL23', 'BL40']);
  });

  it('is empty unless key points are wanted', () => {
    expect(choose({ mode: 'chosen' })).toEqual([]);
    expect(choose({ mode: 'off' })).toEqual([]);
  });
});
