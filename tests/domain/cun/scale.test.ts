import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureScale } from '#domain/cun/scale.ts';
import type { SkinPlace } from '#domain/cun/skin.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { Scale } from '#domain/landmark.ts';
import { createSurvey } from '../../create/createSurvey.ts';

const at = (position: Vec3): SkinPlace => ({
  position,
  normal: [0, 0, 1],
  part: 'trunk',
  triangle: 0,
  bary: [1, 0, 0],
});
const scaleOf = (measure: Scale['measure'], cun: number): Scale => ({
  id: 'forearm',
  from: 'a',
  to: 'b',
  cun,
  measure,
  sources: [],
});
const noCurve = () => null;

describe('measureScale', () => {
  const ends = [at([0.1, 1, 0]), at([-0.2, 0.6, 0])] as const;

  it.each([
    ['height', 400 / 4],
    ['transverse', 300 / 4],
    ['straight', 500 / 4],
  ] as const)('[C1] %s measures its own component', (measure, mm) => {
    expect(measureScale(scaleOf(measure, 4), ends, noCurve)).toBeCloseTo(mm, 9);
  });

  it('[C1] skin measures the skin line', () => {
    expect(measureScale(scaleOf('skin', 4), ends, () => ({ length: 0.6, at: () => ends[0] }))).toBeCloseTo(150, 9);
  });

  it('[C1] ends that coincide or do not join are refused', () => {
    expect(() => measureScale(scaleOf('height', 4), [ends[0], ends[0]], noCurve)).toThrow('not apart');
    expect(() => measureScale(scaleOf('skin', 4), ends, noCurve)).toThrow('no skin line');
  });

  it('[C2] a segment scales with the body, not with the model', () => {
    const mm = (scale: number): number => createSurvey({ scale }).mmPerCun('back_transverse', 'test');
    const own = mm(1);
    fc.assert(
      fc.property(fc.double({ min: 0.7, max: 1.3, noNaN: true }), (scale) => Math.abs(mm(scale) - own * scale) < 0.01),
      { numRuns: 5 },
    );
  });

  it('[C1] a scale between one paired landmark reaches from left to right', () => {
    const survey = createSurvey();
    const blade = survey.landmark('blade', 'test').position;
    expect(survey.mmPerCun('back_transverse', 'test')).toBeCloseTo((2 * blade[0] * 1000) / 6, 6);
  });
});
