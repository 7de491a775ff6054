import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#domain/frame.ts';
import { type BonePlace, levelOf, unpackSkeleton } from '#domain/skeleton.ts';

const at = (place: string, y: number): BonePlace => ({
  place,
  label: place.toUpperCase(),
  anchors: [
    [0, y, -0.04],
    [0, y, -0.04],
  ],
});
const places = [at('l2', 1.098), at('l3', 1.07), at('iliac-crest', 1.095)];
const backwards: Vec3 = [0, 0, -1];

describe('the level of a point', () => {
  it('is the nearest vertebra, not the nearest bone', () => {
    expect(levelOf([0.04, 1.095, -0.05], backwards, places)?.place).toBe('l2');
  });

  it('is none in front, on limbs, and away from the spine', () => {
    expect(levelOf([0.04, 1.095, 0.1], [0, 0, 1], places)).toBeNull();
    expect(levelOf([0.3, 1.095, -0.05], backwards, places)).toBeNull();
    expect(levelOf([0.04, 0.5, -0.05], backwards, places)).toBeNull();
  });
});

describe('a skeleton file', () => {
  it('is unpacked to metres, paired places to both sides', () => {
    const [place] = unpackSkeleton({
      format: 'backpoints/skeleton@1',
      body: 'male',
      bones: ['hip-bone'],
      labels: [{ bone: 'hip-bone', place: 'psis', label: 'PSIS', side: 'left', position: [409, 9699, -719] }],
    });
    expect(place!.anchors[0]).toEqual([0.0409, 0.9699, -0.0719].map((n) => expect.closeTo(n)));
    expect(place!.anchors[1][0]).toBeCloseTo(-0.0409);
  });
});
