import { describe, expect, it } from 'vitest';
import { layCourse } from '#scene/course.ts';
import { createPlacedLine } from '../create/createPlacedBody.ts';

const line = (...xyz: number[]) => Float32Array.from(xyz);

describe('the course of a meridian', () => {
  it('lays its lines one after another', () => {
    const lines = [
      createPlacedLine({ polyline: line(0, 1, 0, 0, 0.8, 0) }),
      createPlacedLine({ polyline: line(0.1, 0.7, 0, 0.1, 0.4, 0) }),
    ];
    const { starts, lengths } = layCourse(lines);
    expect(starts).toEqual([0, expect.closeTo(0.2)]);
    expect(lengths).toEqual([expect.closeTo(0.5), expect.closeTo(0.5)]);
  });

  it('lets a branch start where it leaves its line', () => {
    const lines = [
      createPlacedLine({ polyline: line(0, 1, 0, 0, 0.9, 0, 0, 0.5, 0) }),
      createPlacedLine({ branch: true, polyline: line(0.002, 0.9, 0, 0.1, 0.9, 0) }),
    ];
    expect(layCourse(lines).starts).toEqual([0, expect.closeTo(0.1)]);
  });

  it('runs left and right side by side, and knows each meridian apart', () => {
    const lines = [
      createPlacedLine({ side: 'left' }),
      createPlacedLine({ side: 'right' }),
      createPlacedLine({ meridian: 'GV', side: 'midline', polyline: line(0, 1, 0, 0, 0.9, 0) }),
    ];
    const { starts, lengths } = layCourse(lines);
    expect(starts).toEqual([0, 0, 0]);
    expect(lengths[2]).toBeCloseTo(0.1);
  });
});
