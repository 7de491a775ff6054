import { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { finishLooks } from '#scene/finishLooks.ts';
import { inkOnBronze, luminance } from '#scene/inks.ts';
import { readMeridianColors } from '../data/readMeridianColors.ts';

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

describe('inks', () => {
  it('keep 3:1 on the brightest bronze', () => {
    const brightest = 0.13;
    for (const color of readMeridianColors()) {
      const ink = new Color(color).convertLinearToSRGB();
      expect(contrast(luminance(inkOnBronze(ink)), brightest)).toBeGreaterThanOrEqual(3);
    }
  });

  it('are white where luminance is 1 and black where it is 0', () => {
    expect(luminance(new Color(1, 1, 1))).toBeCloseTo(1);
    expect(luminance(new Color(0, 0, 0))).toBe(0);
  });

  it('leave see-through skin the colours of porcelain', () => {
    expect(finishLooks.clear).toBe(finishLooks.porcelain);
  });
});
