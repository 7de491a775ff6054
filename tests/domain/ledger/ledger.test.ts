import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checksOf, scaleOf } from '#domain/ledger/check.ts';
import { judge } from '#domain/ledger/verdict.ts';
import { packDeviation, summarise, verdictsOf, worstOf } from '#domain/ledger.ts';
import { Statement } from '#domain/statement.ts';
import { createPoint } from '../../create/createRules.ts';
import { code } from '../../create/createSurvey.ts';

const here = { kind: 'landmark', landmark: 'back-low' } as const;
const lateral = v.parse(Statement, { kind: 'lateral', cun: 1.5, scale: 'back_transverse' });
const level = v.parse(Statement, { kind: 'level', ref: 'l2-spinous-inferior', frame: 'trunk' });
const side = v.parse(Statement, { kind: 'side', ref: 'BL23', direction: 'lateral', frame: 'trunk' });
const surface = v.parse(Statement, { kind: 'surface', surface: 'posterior', frame: 'trunk' });

describe('what is checked', () => {
  it('is what is true of every point, then its own statements', () => {
    const point = createPoint('BL23', here, { statements: [level, lateral] });
    expect(checksOf(point, point.code).map(({ kind }) => kind)).toEqual([
      ...['skin', 'anchor', 'normal', 'twin', 'level', 'lateral'],
    ]);
    expect(checksOf(point, point.code, 'alternative')).toHaveLength(4);
  });

  it('is the midline instead of a twin for a midline point', () => {
    const point = createPoint('GV4', here, { meridian: 'GV', side: 'midline' });
    expect(checksOf(point, point.code).at(-1)?.kind).toBe('midline');
  });

  it('is its own vertebra for a member of a series', () => {
    const series = [{ code: 'EX-B2-L3', location: here }];
    const point = createPoint('EX-B2', here, { meridian: 'EX', series, statements: [level, lateral] });
    expect(checksOf(point, code('EX-B2-L3')).slice(4)).toEqual([{ ...level, ref: 'l3-spinous-inferior' }, lateral]);
  });

  it('is told in the cun of the statement, or of the region', () => {
    expect(scaleOf(lateral, 'leg-back')).toBe('back_transverse');
    expect(scaleOf(level, 'leg-back')).toBe('leg_lateral');
  });
});

describe('a verdict', () => {
  it('allows 0.15 cun either way', () => {
    expect(judge(lateral, 2.9, 20)).toMatchObject({ residual: 2.9, residualCun: 0.145, isOk: true });
    expect(judge(lateral, -3.1, 20).isOk).toBe(false);
  });

  it('wants a point really on its side, and skin that faces its direction', () => {
    expect(judge(side, 0.1, 20).isOk).toBe(true);
    expect(judge(side, 0, 20).isOk).toBe(false);
    expect(judge(side, -4, 20)).toMatchObject({ residual: 4, isOk: false });
    expect(judge(surface, 70, 20)).toMatchObject({ residual: 0, residualCun: null, isOk: true });
    expect(judge(surface, 85, 20)).toMatchObject({ residual: 5, isOk: false });
  });

  it('wants a point on the skin within 1 mm and on the midline at once', () => {
    expect(judge({ kind: 'skin' }, 0.9, 20).isOk).toBe(true);
    expect(judge({ kind: 'skin' }, 1.1, 20).isOk).toBe(false);
    expect(judge({ kind: 'midline' }, 0.1, 20).isOk).toBe(false);
  });

  it('fails what could not be measured', () => {
    expect(judge(level, null, 20)).toMatchObject({ residual: null, isOk: false });
    expect(judge(level, 0, null).isOk).toBe(false);
  });
});

describe('the ledger', () => {
  const point = createPoint('BL23', here, { statements: [level, lateral, side, surface] });
  const findings = [0.01, 0, 12.3, 0, -1.234, 0.6, 8, 31.4];

  it('gives back what was packed, to a hundredth of a millimetre', () => {
    const packed = checksOf(point, point.code).map((check, i) => packDeviation(check, findings[i]!));
    expect(packed).toEqual([1, 0, 12, 0, -123, 60, 800, 31]);
    const verdicts = verdictsOf({ scales: { back_transverse: [20, 0] }, points: { BL23: packed } }, point, point.code);
    expect(verdicts.map(({ deviation }) => deviation)).toEqual([0.01, 0, 12, 0, -1.23, 0.6, 8, 31]);
    expect(worstOf(verdicts)).toEqual({ mm: 1.23, cun: expect.closeTo(0.0615) });
  });

  it('sums up what the standard gives numbers for', () => {
    const verdicts = checksOf(point, point.code).map((check, i) => judge(check, findings[i]!, 20));
    expect(summarise([{ code: point.code, verdicts }])).toEqual({
      ...{ points: 1, statements: 4, failed: 0, worst: 'BL23' },
      ...{ medianMm: 1.23, maxMm: 1.23, medianCun: 0.062, maxCun: 0.062 },
    });
  });

  it('knows nothing of a point that was not measured', () => {
    expect(verdictsOf({ scales: {}, points: {} }, point, point.code)).toEqual([]);
  });
});
