import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { HaloFile, haloLookup } from '#domain/halo.ts';
import { KeyPointFile } from '#domain/keyPoints.ts';
import { ReferenceFile } from '#domain/reference.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));

const halo = haloLookup(v.parse(HaloFile, read('halos.json')));

describe('the halo', () => {
  it('of BL23 is a disc of 22.4 cm², 2.7 cm in radius, and was measured', () => {
    expect(halo('BL23' as PointCode)).toMatchObject({ measured: true, areaCm2: 22.4, n: 71 });
    expect(halo('BL23' as PointCode).radiusM).toBeCloseTo(0.0267, 4);
  });

  it('of a point that nobody measured is the median of those that were, and says so', () => {
    expect(halo('GV4' as PointCode)).toMatchObject({ measured: false, areaCm2: 20.7, count: 7 });
  });

  it('cites a source that the atlas has', () => {
    const keys = v.parse(ReferenceFile, read('references.json')).references.map(({ key }) => key);
    expect(keys).toContain(halo('PC6' as PointCode).source);
  });
});

describe('key points', () => {
  it('stand on their own meridian', () => {
    const { meridians } = v.parse(KeyPointFile, read('keyPoints.json'));
    for (const [meridian, points] of Object.entries(meridians)) {
      for (const code of points ?? []) expect(code.startsWith(meridian)).toBe(true);
    }
  });
});
