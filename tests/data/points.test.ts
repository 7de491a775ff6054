import { describe, expect, it } from 'vitest';
import { meridianOf, parsePointCode } from '#domain/code.ts';
import type { Place } from '#domain/placement.ts';
import { readPoints } from './readData.ts';

/** How many points the standard gives each channel. */
const COUNTS: Record<string, number> = {
  ...{ LU: 11, LI: 20, ST: 45, SP: 21, HT: 9, SI: 19, BL: 67, KI: 27, PC: 9, TE: 23, GB: 44, LR: 14, GV: 28, CV: 24 },
};
const VERTEBRAE = [...upTo(12).map((n) => `T${n}`), ...upTo(5).map((n) => `L${n}`)];
const VERTEBRAL_LINE = /^(BL(1[1-9]|2\d|30|4[1-9]|5[0-4])|EX-B[12346789]|GV([2-9]|1[0-4]))$/;

const points = readPoints();
const codes: string[] = points.map(({ code }) => code);
const channels = [...new Set(points.map(({ meridian }) => meridian))].filter((it) => it !== 'EX');

describe('points', () => {
  it.each(channels)('%s is complete and in order', (channel) => {
    const own = codes.filter((code) => code.startsWith(channel));
    expect(own).toEqual(upTo(COUNTS[channel] ?? 0).map((n) => `${channel}${n}`));
  });

  it('BL, GV and the extra points of the back are there', () => {
    expect(codes).toEqual(expect.arrayContaining(['BL67', 'GV28', ...upTo(9).map((n) => `EX-B${n}`)]));
  });

  it('EX-B2 has one pair beside each vertebra from T1 to L5', () => {
    const series = points.find(({ code }) => code === 'EX-B2')?.series ?? [];
    expect(series.map(({ code }) => code)).toEqual(VERTEBRAE.map((level) => `EX-B2-${level}`));
    for (const { code, location } of series) {
      const spine = `${code.slice('EX-B2-'.length).toLowerCase()}-spinous-inferior`;
      expect(location).toMatchObject({ kind: 'level', level: { landmark: spine }, lateralCun: 0.5 });
    }
  });

  it('each code stands once, under its own channel', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, meridian } of points) expect(meridian, code).toBe(meridianOf(code));
  });

  it('midline points are those of GV, CV and the extra points that say so', () => {
    for (const { code, meridian, side } of points) {
      if (meridian !== 'EX') expect(side, code).toBe(['GV', 'CV'].includes(meridian) ? 'midline' : 'paired');
    }
  });

  it('a location leans only on points that exist, never on itself', () => {
    const known = new Set(codes);
    for (const point of points) {
      const series = point.series?.map(({ location }) => location) ?? [];
      for (const place of [point.location, point.alternative, ...series]) {
        for (const code of place ? pointsNamedIn(place) : []) {
          expect(known, `${point.code} leans on ${code}`).toContain(code);
          expect(code, `${point.code} leans on itself`).not.toBe(point.code);
        }
      }
    }
  });

  it('on the back, the lines stand at 0, 0.5, 1.5, 3 or 3.5 cun of the back', () => {
    for (const { code, location } of points.filter((point) => VERTEBRAL_LINE.test(point.code))) {
      if (location.kind !== 'level') continue;
      expect(location.scale, code).toBe('back_transverse');
      expect([0.5, 1.5, 3, 3.5], code).toContain(location.lateralCun);
    }
  });

  it('inner and outer line of the Bladder meet the same vertebrae', () => {
    const levelOf = (code: string) => {
      const location = points.find((point) => point.code === code)?.location;
      return location?.kind === 'level' ? location.level : undefined;
    };
    const pairs = [41, 12, 42, 13, 43, 14, 44, 15, 45, 16, 46, 17, 47, 18, 48, 19, 49, 20, 50, 21, 51, 22, 52, 23];
    for (let i = 0; i < pairs.length; i += 2) {
      expect(levelOf(`BL${pairs[i]}`), `BL${pairs[i]}`).toEqual(levelOf(`BL${pairs[i + 1]}`));
    }
  });

  it('every code reads back from its loose spelling', () => {
    for (const code of codes) expect(parsePointCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
  });
});

function upTo(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1);
}

function pointsNamedIn(place: Place): string[] {
  switch (place.kind) {
    case 'landmark':
      return [];
    case 'point':
      return [place.point];
    case 'level':
      return pointsNamedIn(place.level);
    case 'along':
    case 'alongCun':
      return [place.from, place.to, ...(place.via ?? [])].flatMap(pointsNamedIn);
    case 'offset':
      return pointsNamedIn(place.from);
    case 'crossing':
      return [place.level, place.plumb].flatMap(pointsNamedIn);
    case 'levelOn':
      return [place.level, place.from, place.to, ...(place.via ?? [])].flatMap(pointsNamedIn);
  }
}
