import { describe, expect, it } from 'vitest';
import { meridianCodes } from '#domain/code.ts';
import { isWaypoint } from '#domain/meridian.ts';
import { readMeridians, readPoints } from './readData.ts';

const PORCELAIN = '#ece6df';
const NIGHT = '#15181c';

const meridians = readMeridians();
const points = readPoints();
const drawn = meridians.filter(({ paths }) => paths.length > 0);
const stopsOf = (code: string, name?: string) =>
  meridians
    .find((it) => it.code === code)
    ?.paths.filter((path) => name === undefined || path.name === name)
    .flatMap(({ stops }) => stops.filter((stop) => !isWaypoint(stop)).map(String)) ?? [];

describe('meridians', () => {
  it('are the fourteen channels and the extra points, in the order of the standard', () => {
    expect(meridians.map(({ code }) => code)).toEqual(meridianCodes);
  });

  it('come in pairs of yin and yang that share a phase', () => {
    for (const { code, pair, polarity, element } of meridians.filter((it) => it.pair !== null)) {
      const partner = meridians.find((it) => it.code === pair);
      expect(partner, code).toMatchObject({ pair: code, element, polarity: polarity === 'yin' ? 'yang' : 'yin' });
    }
  });

  it('stop only at points that exist', () => {
    const known = points.map(({ code }) => code as string);
    for (const { code } of drawn) expect(known, code).toEqual(expect.arrayContaining(stopsOf(code)));
  });

  it.each(drawn.map(({ code }) => code))('%s passes through every point it owns', (code) => {
    const own = points.filter(({ meridian }) => meridian === code).map((point) => point.code as string);
    expect(stopsOf(code)).toEqual(expect.arrayContaining(own));
  });

  it('the Bladder channel parts at BL10 and comes together again at BL40', () => {
    for (const branch of ['inner', 'outer']) {
      expect(stopsOf('BL', branch).at(0)).toBe('BL10');
      expect(stopsOf('BL', branch).at(-1)).toBe('BL40');
    }
    expect(stopsOf('BL', 'head').at(-1)).toBe('BL10');
    expect(stopsOf('BL', 'leg').at(0)).toBe('BL40');
  });

  it('nothing jumps from BL30 up to BL31, or from BL40 up to BL41', () => {
    for (const path of meridians.flatMap(({ paths }) => paths)) {
      const steps = path.stops.slice(1).map((stop, i) => `${String(path.stops[i])} ${String(stop)}`);
      expect(steps).not.toContain('BL30 BL31');
      expect(steps).not.toContain('BL40 BL41');
    }
  });

  it.each(meridians.map(({ code, color }) => [code, color] as const))(
    '%s %s has contrast 3:1 by day and night',
    (_, color) => {
      expect(contrast(color, PORCELAIN)).toBeGreaterThanOrEqual(3);
      expect(contrast(color, NIGHT)).toBeGreaterThanOrEqual(3);
    },
  );
});

/** WCAG 2.2 contrast ratio of two sRGB hex colours. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
