import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MyCun, myMmPerCun } from '#domain/findIt/myCun.ts';

const body = { heightM: 1.75, mmPerCun: { back_transverse: 24 } };

describe('my cun', () => {
  it('grows with height, part by part', () => {
    expect(myMmPerCun({ kind: 'height', cm: 175 }, 'back_transverse', body)).toBeCloseTo(24);
    expect(myMmPerCun({ kind: 'height', cm: 87.5 }, 'back_transverse', body)).toBeCloseTo(12);
  });

  it('is the thumb, or a third of four fingers, wherever it is laid', () => {
    expect(myMmPerCun({ kind: 'thumb', cm: 2.2 }, 'forearm', body)).toBeCloseTo(22);
    expect(myMmPerCun({ kind: 'fingers', cm: 7.2 }, 'forearm', body)).toBeCloseTo(24);
  });

  it('says nothing about a part that the body has no scale for', () => {
    expect(myMmPerCun({ kind: 'height', cm: 175 }, 'forearm', body)).toBeNull();
  });

  it('is a number that a person can have', () => {
    expect(v.is(MyCun, { kind: 'height', cm: 181 })).toBe(true);
    expect(v.is(MyCun, { kind: 'height', cm: 18 })).toBe(false);
    expect(v.is(MyCun, { kind: 'thumb', cm: Number.NaN })).toBe(false);
  });
});
