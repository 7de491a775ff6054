import { beforeEach, describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { preferencesStore } from '#state/preferences.ts';
import { closeGuide, followPassage, openGuide, readingStore, togglePin } from '#state/reading.ts';
import { selectPoint, viewStore } from '#state/view.ts';

const BL23 = 'BL23' as PointCode;

beforeEach(() => {
  closeGuide();
  viewStore.setState(viewStore.getInitialState(), true);
  preferencesStore.setState(preferencesStore.getInitialState(), true);
  openGuide('benefits');
});

describe('while the guide is read', () => {
  it('the figure goes to the point of a passage, and the guide stays open', () => {
    followPassage({ point: BL23 }, null);
    expect(viewStore.getState()).toMatchObject({ selected: 'BL23', camera: { kind: 'selection' } });
    expect(readingStore.getState().at).toBe('benefits');
  });

  it('a set stands out, and the next passage without one shows what stood out before', () => {
    followPassage({ set: 'sciatica' }, null);
    expect(viewStore.getState().show).toBe('sciatica');
    followPassage({ view: 'front' }, null);
    expect(viewStore.getState()).toMatchObject({ show: 'low-back-pain', camera: { kind: 'standard', view: 'front' } });
  });

  it('bones show through for one passage only', () => {
    followPassage({ region: 'lumbar', bones: true }, null);
    expect(preferencesStore.getState().bones).toBe(true);
    expect(viewStore.getState().filters.regions).toEqual(['lumbar']);
    followPassage({ view: 'back' }, null);
    expect(preferencesStore.getState()).toMatchObject({ bones: false, skinOpacity: 1 });
  });

  it('a point that a person chooses closes the guide, for they want its card', () => {
    followPassage({ set: 'sciatica' }, null);
    selectPoint(BL23);
    expect(readingStore.getState().at).toBeNull();
    expect(viewStore.getState()).toMatchObject({ selected: 'BL23', show: 'low-back-pain' });
  });

  it('closing it puts the figure back as it was', () => {
    followPassage({ point: BL23, bones: true }, null);
    togglePin();
    closeGuide();
    expect(readingStore.getState()).toEqual({ at: null, pinned: false });
    expect(viewStore.getState()).toMatchObject({ selected: null, show: 'low-back-pain' });
    expect(preferencesStore.getState().bones).toBe(false);
  });
});
