// The committed placements: current, and true to what the rules say of a real body.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BodyPart } from '#domain/cun/bodyPart.ts';
import type { Skin } from '#domain/cun/skin.ts';
import { type PlacedBody, type PlacedPoint, unpackPlacements } from '#domain/placedBody.ts';
import { frameIds } from '#domain/placement.ts';
import { Placements } from '#domain/placements.ts';
import { distance } from '#domain/vector.ts';
import { placementsText } from '#pipeline/placeAll.ts';
import { readBodies } from '#pipeline/readBodies.ts';
import { readBody } from '#pipeline/readBody.ts';
import { readRules } from '#pipeline/readRules.ts';
import { createSkin } from '#pipeline/skin.ts';

const everywhere: ReadonlySet<BodyPart> = new Set(frameIds);
const rules = readRules();

describe.each(readBodies())('placements of $id', (body) => {
  const text = readFileSync(new URL(`../../models/placements-${body.id}.json`, import.meta.url), 'utf8');
  const placed: PlacedBody = unpackPlacements(v.parse(Placements, JSON.parse(text)));
  const left = placed.points.filter(({ side }) => side !== 'right');
  const point = (code: string): PlacedPoint => left.find((it) => it.code === code && it.definition === 'who')!;
  const cunFromMidline = (code: string): number => (point(code).position[0] * 1000) / placed.mmPerCun.back_transverse!;
  let skin: Skin;

  beforeAll(async () => {
    skin = createSkin(await readBody(body.id));
  });

  it('are what the pipeline computes now', async () => {
    expect((await placementsText(body, rules)) === text, 'run npm run place').toBe(true);
  });

  it('hold every point of the data files', () => {
    const codes = rules.points.flatMap(({ point: { code, series } }) => series?.map((member) => member.code) ?? [code]);
    expect(left.filter(({ definition }) => definition === 'who').map(({ code }) => code)).toEqual(codes);
  });

  it('[C3] every point is on the skin within 1 mm, the midline ones at x = 0', () => {
    for (const { position, side } of left) {
      expect(distance(skin.closest(position, everywhere)!.position, position)).toBeLessThan(0.001);
      if (side === 'midline') expect(position[0]).toBe(0);
    }
  });

  it('[C9] the columns of the back lie at 0.5, 1.5 and 3 cun', () => {
    for (let n = 11; n <= 30; n++) expect(cunFromMidline(`BL${n}`)).toBeCloseTo(1.5, 1);
    for (let n = 41; n <= 54; n++) expect(cunFromMidline(`BL${n}`)).toBeCloseTo(3, 1);
    for (const { code } of left.filter(({ code: it }) => it.startsWith('EX-B2-')))
      expect(cunFromMidline(code)).toBeCloseTo(0.5, 1);
  });

  it('[C5] levels descend along the spine', () => {
    const descending = [...range('BL', 11, 30), ...range('BL', 36, 38), 'BL55', 'BL56', 'BL57', 'BL58', 'BL59', 'BL60'];
    const heights = descending.map((code) => point(code).position[1]);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    const up = range('GV', 1, 20).map((code) => point(code).position[1]);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
  });

  it('[C19] lines lie on the skin, through their points, without gaps', () => {
    for (const { polyline, points, side } of placed.lines.filter((line) => line.side !== 'right')) {
      const vertices = Array.from(
        { length: polyline.length / 3 },
        (_, i) => [polyline[3 * i]!, polyline[3 * i + 1]!, polyline[3 * i + 2]!] as const,
      );
      for (const [i, vertex] of vertices.entries()) {
        expect(distance(skin.closest(vertex, everywhere)!.position, vertex)).toBeLessThan(0.001);
        if (i > 0) expect(distance(vertex, vertices[i - 1]!)).toBeLessThan(0.0065);
        if (side === 'midline') expect(vertex[0]).toBe(0);
      }
      for (const code of points)
        expect(Math.min(...vertices.map((it) => distance(it, point(code).position)))).toBeLessThan(1e-6);
    }
  });
});

function range(meridian: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => `${meridian}${from + i}`);
}
