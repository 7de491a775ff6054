import { beforeEach, describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { stepPoint } from '#state/stepPoint.ts';
import {
  chooseSide,
  restCamera,
  selectPoint,
  showView,
  stepBack,
  toggleHurtRegion,
  toggleMeridian,
  viewStore,
} from '#state/view.ts';
import { createCatalog } from '../create/createCatalog.ts';

const BL23 = 'BL23' as PointCode;
const view = () => viewStore.getState();

beforeEach(() => viewStore.setState(viewStore.getInitialState(), true));

describe('the view', () => {
  it('asks the camera again when the same thing is chosen again', () => {
    selectPoint(BL23);
    const first = view().cameraRequest;
    selectPoint(BL23);
    expect(view().cameraRequest).toBe(first + 1);
  });

  it('forgets where the hand left the camera with the next wish', () => {
    restCamera({ position: [0, 1, -2], target: [0, 1, 0] });
    showView('left');
    expect(view().restingCamera).toBeNull();
  });

  it('shows the meridian of a chosen point again', () => {
    toggleMeridian('BL');
    toggleMeridian('GV');
    selectPoint(BL23);
    expect(view().hiddenMeridians).toEqual(['GV']);
  });

  it('keeps every place that hurts, in the order in which they were said, until it is taken back', () => {
    toggleHurtRegion('buttock');
    toggleHurtRegion('leg-back');
    toggleHurtRegion('tailbone');
    toggleHurtRegion('leg-back');
    expect(view().hurtRegions).toEqual(['buttock', 'tailbone']);
  });

  it('looks at the other one of a pair when the side changes', () => {
    selectPoint(BL23, 'right');
    showView('front');
    chooseSide('left');
    expect(view()).toMatchObject({ selected: BL23, side: 'left', camera: { kind: 'selection' } });
  });

  it('steps back: first the card, then the whole body', () => {
    selectPoint(BL23);
    stepBack();
    expect(view()).toMatchObject({ selected: null, camera: { kind: 'selection' } });
    stepBack();
    expect(view().camera).toEqual({ kind: 'standard', view: 'back' });
  });

  it('steps along a meridian, through the members of a series, and stops at its ends', () => {
    const catalog = createCatalog();
    const walked = (from: string, direction: 'previous' | 'next') => {
      selectPoint(from as PointCode);
      stepPoint(catalog, direction);
      return view().selected;
    };
    expect(walked('BL23', 'next')).toBe('BL24');
    expect(walked('BL23', 'previous')).toBe('BL22');
    expect(walked('BL24', 'next')).toBe('BL24');
    expect(walked('EX-B2-L1', 'next')).toBe('EX-B2-L2');
    expect(walked('GV4', 'previous')).toBe('GV4');
  });
});
