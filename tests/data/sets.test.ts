import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MeridianCode, meridianOf, type PointCode } from '#domain/code.ts';
import { MeridianText } from '#domain/meridian.ts';
import { PatternFile } from '#domain/pattern.ts';
import { PointSetFile } from '#domain/pointSet.ts';
import { SearchFile } from '#domain/searchTopic.ts';
import { TrialFile } from '#domain/trial.ts';
import en from '#i18n/en.json';
import { OPENING_SET } from '#state/view.ts';
import { readData, readMeridians, readPoints, readReferences } from './readData.ts';

const { sets } = readData('sets.json', PointSetFile);
const { trials } = readData('trials.json', TrialFile);
const { patterns } = readData('patterns.json', PatternFile);
const { topics } = readData('search/en.json', SearchFile);
const courses = readData('text/en/meridians.json', v.record(MeridianCode, MeridianText));
const points = readPoints();
const codes = new Set(points.flatMap((point) => [point.code, ...(point.series ?? []).map(({ code }) => code)]));
const channels = new Set(points.map(({ meridian }) => meridian));
const keys = new Set(readReferences().map(({ key }) => key));

/** Codes the atlas does not have, of the channels that it has. */
const unknown = (wanted: readonly PointCode[]) =>
  wanted.filter((code) => channels.has(meridianOf(code)) && !codes.has(code));

describe('sets, trials and search words', () => {
  it('name points that are there, once each', () => {
    for (const { id, points: own } of sets) {
      expect(unknown(own), id).toEqual([]);
      expect(new Set(own).size, id).toBe(own.length);
    }
    for (const { source, points: own } of trials) expect(unknown(own), source).toEqual([]);
    for (const { name, points: own } of topics) expect(unknown(own), name).toEqual([]);
  });

  it('name sources that are in the list', () => {
    const cited = [...sets.flatMap((set) => set.sources), ...trials.map(({ source }) => source)];
    expect(cited.filter((key) => !keys.has(key))).toEqual([]);
    expect(Object.values(courses).flatMap(({ sources }) => sources.filter((key) => !keys.has(key)))).toEqual([]);
  });

  it('every set has a name, and the first is the one that the atlas opens with', () => {
    expect(sets.filter(({ id }) => !(`PointSet.${id}` in en))).toEqual([]);
    expect(sets[0]?.id).toBe(OPENING_SET);
  });

  it('search words lead somewhere, and to sets, patterns and regions that are there', () => {
    const ids = sets.map(({ id }) => id);
    const regions = new Set(points.map(({ region }) => region));
    for (const { name, sets: own, patterns: kinds, regions: places, points: named } of topics) {
      expect(own.length + kinds.length + places.length + named.length, name).toBeGreaterThan(0);
      expect(
        own.filter((id) => !ids.includes(id)),
        name,
      ).toEqual([]);
      expect(
        kinds.filter((id) => !patterns.some((pattern) => pattern.id === id)),
        name,
      ).toEqual([]);
      expect(places.length === 0 || places.some((place) => regions.has(place)), name).toBe(true);
    }
  });

  it('every meridian has its course in words, its role voiced as tradition', () => {
    expect(Object.keys(courses).sort()).toEqual(
      readMeridians()
        .map(({ code }) => code)
        .sort(),
    );
    for (const { tradition } of Object.values(courses)) expect(tradition).toMatch(/[Tt]radition/);
  });
});
