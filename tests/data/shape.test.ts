import { describe, expect, it } from 'vitest';
import { MeridianFile } from '#domain/meridian.ts';
import { PointFile } from '#domain/point.ts';
import { ReferenceFile } from '#domain/reference.ts';
import {
  CategoryTexts,
  CautionTexts,
  Labels,
  languages,
  namesIn,
  PointTexts,
  pointFiles,
  readData,
  readPoints,
} from './readData.ts';

describe('every data file has its shape', () => {
  it.each(pointFiles)('data/points/%s', (file) => void readData(`points/${file}`, PointFile));
  it('data/meridians.json', () => void readData('meridians.json', MeridianFile));
  it('data/references.json', () => void readData('references.json', ReferenceFile));

  describe.each(languages)('data/text/%s', (language) => {
    it.each(pointFiles)('points/%s', (file) => void readData(`text/${language}/points/${file}`, PointTexts));
    it('categories.json', () => void readData(`text/${language}/categories.json`, CategoryTexts));
    it('cautions.json', () => void readData(`text/${language}/cautions.json`, CautionTexts));
    it('labels.json', () => void readData(`text/${language}/labels.json`, Labels));
  });
});

describe.each(languages)('the words of %s cover what the points use, and nothing else', (language) => {
  it('one text for each point, in the file of its meridian', () => {
    for (const file of pointFiles) {
      const codes = readData(`points/${file}`, PointFile).points.map(({ code }) => code);
      expect(Object.keys(readData(`text/${language}/points/${file}`, PointTexts)), file).toEqual(codes);
    }
    expect(namesIn(`text/${language}/points`)).toEqual(pointFiles);
  });

  it('categories and what they belong to', () => {
    const categories = readPoints().flatMap((point) => point.categories);
    const kinds = Object.keys(readData(`text/${language}/categories.json`, CategoryTexts));
    const belongings = Object.keys(readData(`text/${language}/labels.json`, Labels).of);
    expect(kinds).toEqual(expect.arrayContaining(categories.map(({ kind }) => kind)));
    expect(belongings).toEqual(expect.arrayContaining(categories.flatMap((it) => it.of ?? [])));
  });

  it('cautions and regions', () => {
    const points = readPoints();
    const classes = Object.keys(readData(`text/${language}/cautions.json`, CautionTexts));
    const regions = Object.keys(readData(`text/${language}/labels.json`, Labels).regions);
    expect(classes).toEqual(expect.arrayContaining(points.flatMap((point) => point.cautions)));
    expect(regions).toEqual(expect.arrayContaining(points.map((point) => point.region)));
  });

  it('a point with a caution has a line of care', () => {
    for (const { code, cautions } of readPoints().filter((point) => point.cautions.length > 0)) {
      const file = `${code.startsWith('EX') ? 'EX' : code.replace(/\d+$/, '')}.json`;
      const text = readData(`text/${language}/points/${file}`, PointTexts)[code];
      expect(text?.care, `${code} has cautions ${cautions}`).toBeDefined();
    }
  });
});
