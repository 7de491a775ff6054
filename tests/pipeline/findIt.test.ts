// The committed find-it files: current, and true to the placements and to the measures they show.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FindItFile, unpackFindIt } from '#domain/findIt/findItFile.ts';
import { findItSteps } from '#domain/findIt/findItSteps.ts';
import { ruleOfPoint } from '#domain/findIt/ruleOfPoint.ts';
import type { Vec3 } from '#domain/frame.ts';
import { unpackPlacements } from '#domain/placedBody.ts';
import { Placements } from '#domain/placements.ts';
import { distance } from '#domain/vector.ts';
import { findItText } from '#pipeline/placeAll.ts';
import { readBodies } from '#pipeline/readBodies.ts';
import { readRules } from '#pipeline/readRules.ts';

const rules = readRules();
const model = (name: string) => readFileSync(new URL(`../../models/${name}.json`, import.meta.url), 'utf8');
const byCode = new Map(
  rules.points.flatMap(({ point }) => [point.code, ...(point.series ?? []).map((m) => m.code)].map((c) => [c, point])),
);

describe.each(readBodies())('find-it on $id', (body) => {
  const text = model(`findit-${body.id}`);
  const traces = unpackFindIt(v.parse(FindItFile, JSON.parse(text)));
  const placed = unpackPlacements(v.parse(Placements, JSON.parse(model(`placements-${body.id}`))));
  const points = placed.points.filter(({ side, definition }) => side !== 'right' && definition === 'who');
  const steps = (code: (typeof points)[number]['code']) =>
    findItSteps(code, (other) => ruleOfPoint(other, byCode.get(other)));

  it('is what the pipeline computes now', async () => {
    expect((await findItText(body, rules)) === text, 'run npm run place').toBe(true);
  }, 30_000);

  it('is small enough to load beside the body', () => {
    expect(text.length).toBeLessThan(250_000);
  });

  it('has a trace for every step of every point, and ends where the point is placed', () => {
    for (const { code, position } of points) {
      const trace = traces(code, 'left');
      expect(trace.length, code).toBe(steps(code).length);
      expect(distance(trace.at(-1)!.at.at(-1)!, position), code).toBeLessThan(2e-4);
      // The step before has led there already.
      if (trace.length > 2) expect(distance(trace.at(-2)!.at.at(-1)!, position), code).toBeLessThan(2e-4);
    }
  });

  it('rulers are as long as what they measure', () => {
    const wrong: string[] = [];
    for (const { code } of points) {
      for (const [i, step] of steps(code).entries()) {
        const rule = step.kind === 'measure' ? step.makes.at : null;
        if (step.kind !== 'measure' || !rule) continue;
        const { line } = traces(code, 'left')[i]!;
        const cun = step.legs.reduce((sum, leg) => sum + leg.cun, 0);
        const mmPerCun = placed.mmPerCun[step.legs[0]!.scale]!;
        // A transverse measure counts along x; one along the skin, along the tape.
        const isSkin = 'measure' in rule && rule.measure === 'skin';
        const mm = rule.kind === 'level' ? line.at(-1)![0] * 1000 : isSkin ? tape(line) * 1000 : null;
        // Tenths of a millimetre, vertex by vertex, add up to some hundredths of a cun.
        if (mm !== null && Math.abs(mm / mmPerCun - cun) > 0.05)
          wrong.push(`${code} ${i}: ${mm / mmPerCun} for ${cun}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('the right side mirrors the left', () => {
    const [left, right] = [traces(points[0]!.code, 'left'), traces(points[0]!.code, 'right')];
    expect(right.map(({ at }) => at.map(([x, y, z]) => [-x || 0, y, z]))).toEqual(left.map(({ at }) => at));
  });
});

function tape(line: readonly Vec3[]): number {
  return line.slice(1).reduce((sum, place, i) => sum + distance(place, line[i]!), 0);
}
