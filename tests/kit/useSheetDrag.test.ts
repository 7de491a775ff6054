import { expect, it } from 'vitest';
import { nearestHeight } from '#kit/useSheetDrag.ts';

it.each([
  [90, 'peek'],
  [200, 'peek'],
  [380, 'half'],
  [560, 'half'],
  [700, 'full'],
  [2000, 'full'],
])('a sheet let go at %i px of 844 lands %s', (px, height) => {
  expect(nearestHeight(px, 844)).toBe(height);
});
