import { describe, expect, it } from 'vitest';
import { LandmarkFile } from '#domain/landmark.ts';
import { plainText, runsOf } from '#domain/linkedText.ts';
import { languages, readData, readPoints, readPointTexts } from './readData.ts';

const points = readPoints();
const codes = new Set<string>(points.flatMap(({ code, series = [] }) => [code, ...series.map((it) => it.code)]));
const landmarks = new Set(readData('landmarks.json', LandmarkFile).landmarks.map(({ id }) => id));

describe.each(languages)('the words of points in %s', (language) => {
  const texts = Object.entries(readPointTexts(language));

  it('every point says what tradition uses it for', () => {
    expect(texts.filter(([, { otherUse }]) => !otherUse).map(([code]) => code)).toEqual([]);
  });

  it('a point with a role in back pain is told in full: its name, what it goes with, what lies beneath', () => {
    const thin = texts.filter(
      ([, { tradition, nameMeaning, with: partners, beneath }]) => tradition && !(nameMeaning && partners && beneath),
    );
    expect(thin.map(([code]) => code)).toEqual([]);
  });

  it('a point goes with other points of the atlas, each once', () => {
    for (const [code, { with: partners = [] }] of texts) {
      const named = partners.map((it) => it.code);
      for (const partner of named) expect(codes, code).toContain(partner);
      expect(new Set([code, ...named]).size, code).toBe(named.length + 1);
    }
  });

  it('every location names on the body what it speaks of', () => {
    const without = texts.filter(([, { location }]) => runsOf(location).every(({ target }) => target === null));
    expect(without.map(([code]) => code)).toEqual([]);
  });

  it('each link of a location leads to a landmark or a point', () => {
    for (const [code, { location }] of texts) {
      for (const { target } of runsOf(location)) {
        if (target !== null) expect(landmarks.has(target) || codes.has(target), `${code}: ${target}`).toBe(true);
      }
      expect(plainText(location), code).not.toMatch(/[[\]()]{2}|\]\(/);
    }
  });
});
