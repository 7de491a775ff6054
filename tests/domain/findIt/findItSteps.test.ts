import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import type { FindItStep } from '#domain/findIt/findItStep.ts';
import { findItSteps, MOST_STEPS } from '#domain/findIt/findItSteps.ts';
import { litRefs } from '#domain/findIt/litRefs.ts';
import { ruleOfPoint } from '#domain/findIt/ruleOfPoint.ts';
import { LandmarkFile, LandmarkWords } from '#domain/landmark.ts';
import type { Place } from '#domain/placement.ts';
import { rawData, readData, readPoints } from '../../data/readData.ts';

const code = (text: string) => text as PointCode;
const at = (landmark: string): Place => ({ kind: 'landmark', landmark });
const point = (text: string): Place => ({ kind: 'point', point: code(text) });
const steps = (rule: Place, others: Readonly<Record<string, Place>> = {}) =>
  findItSteps(code('BL1'), (wanted) => (wanted === 'BL1' ? rule : others[wanted]));
/** `feel navel · measure navel > A · arrive`. */
const said = (list: readonly FindItStep[]) =>
  list.map((step) => [step.kind, ...litRefs(step).map(({ name }) => name)].join(' ')).join(' · ');

describe('find-it steps of a rule', () => {
  it('feel for a landmark, and arrive', () => {
    expect(said(steps(at('navel')))).toBe('feel navel · arrive');
  });

  it('go level, then measure from the midline', () => {
    const rule: Place = {
      kind: 'level',
      level: at('l2'),
      lateralCun: 1.5,
      scale: 'back_transverse',
      surface: 'posterior',
    };
    expect(said(steps(rule))).toBe('feel l2 · level l2 · measure BL1 · arrive');
    expect(said(steps({ ...rule, lateralCun: 0 }))).toBe('feel l2 · level l2 BL1 · arrive');
  });

  it('divide, measure towards, and measure in a direction', () => {
    const line = { from: at('a'), to: at('b'), measure: 'skin' as const };
    expect(said(steps({ kind: 'along', t: 0.5, ...line }))).toBe('feel a · feel b · divide a b BL1 · arrive');
    expect(said(steps({ kind: 'alongCun', cun: 2, scale: 'forearm', ...line }))).toBe(
      'feel a · feel b · measure a BL1 · arrive',
    );
    const legs = [{ direction: 'caudal' as const, cun: 3, scale: 'abdomen_lower' as const }];
    expect(said(steps({ kind: 'offset', from: at('a'), frame: 'trunk', steps: legs, measure: 'straight' }))).toBe(
      'feel a · measure a BL1 · arrive',
    );
  });

  it('cross a level and a plumb line, and stop level on a line', () => {
    const crossing: Place = { kind: 'crossing', level: at('a'), plumb: at('b'), frame: 'leg', surface: 'posterior' };
    expect(said(steps(crossing))).toBe('feel a · feel b · cross a b BL1 · arrive');
    expect(said(steps({ kind: 'levelOn', level: crossing, frame: 'leg', from: at('c'), to: at('d') }))).toBe(
      'feel a · feel b · cross a b A · feel c d · levelOn A BL1 · arrive',
    );
  });

  it('find a point that the rule refers to on the way, one level deep', () => {
    const others = {
      BL2: { kind: 'along', from: at('a'), to: point('BL3'), t: 0.5, measure: 'skin' } as const,
      BL3: { kind: 'along', from: at('b'), to: at('c'), t: 0.5, measure: 'skin' } as const,
    };
    const rule: Place = { kind: 'alongCun', from: point('BL2'), to: at('d'), cun: 1, scale: 'finger', measure: 'skin' };
    expect(said(steps(rule, others))).toBe('feel a · feel BL3 · divide a BL3 BL2 · feel d · measure BL2 BL1 · arrive');
  });

  it('feel for a point that is only a landmark like for a landmark', () => {
    const rule: Place = { kind: 'along', from: point('BL2'), to: at('navel'), t: 0.5, measure: 'skin' };
    expect(said(steps(rule, { BL2: at('notch') }))).toBe('feel notch · feel navel · divide notch navel BL1 · arrive');
  });

  it('are none for a point without a rule', () => {
    expect(findItSteps(code('BL1'), () => undefined)).toEqual([]);
  });
});

describe('find-it steps of every point', () => {
  const points = readPoints();
  const byCode = new Map(
    points.flatMap((it) => [it.code, ...(it.series ?? []).map((m) => m.code)].map((c) => [c, it])),
  );
  const codes = points.flatMap(({ code: own, series }) => series?.map((member) => member.code) ?? [own]);
  const stepsOf = (wanted: PointCode) => findItSteps(wanted, (other) => ruleOfPoint(other, byCode.get(other)));

  it.each(codes)('%s: 2 to 6 steps that name a place before they use it, and arrive', (wanted) => {
    const list = stepsOf(wanted);
    expect(list.length).toBeGreaterThanOrEqual(2);
    expect(list.length).toBeLessThanOrEqual(MOST_STEPS);
    expect(list.at(-1)).toEqual({ kind: 'arrive', point: wanted });
    const known = new Set<string>();
    for (const step of list) {
      const made = 'makes' in step ? step.makes : null;
      for (const ref of litRefs(step)) {
        if (step.kind !== 'feel' && ref !== made) expect(known, `${wanted}: ${ref.name}`).toContain(ref.name);
        known.add(ref.name);
      }
      if (step.kind === 'measure' && step.towards) expect(known).toContain(step.towards.name);
      if (step.kind === 'levelOn') expect([...known]).toEqual(expect.arrayContaining([step.from.name, step.to.name]));
    }
  });

  it('do not depend on the order in which points are asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (a, b) => {
        const before = said(stepsOf(a));
        stepsOf(b);
        expect(said(stepsOf(a))).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  it('find words for every landmark that they name, in every language that has them', () => {
    const ids = new Set(readData('landmarks.json', LandmarkFile).landmarks.map(({ id }) => id));
    const words = v.parse(v.record(v.string(), LandmarkWords), rawData('text/en/landmarks.json'));
    const used = codes.flatMap((wanted) =>
      stepsOf(wanted).flatMap((step) => litRefs(step).flatMap(({ kind, name }) => (kind === 'landmark' ? [name] : []))),
    );
    expect([...new Set(used)].filter((id) => !words[id])).toEqual([]);
    expect([...ids].filter((id) => !words[id])).toEqual([]);
  });

  it('promise nothing and mention no needle', () => {
    const words = Object.values(v.parse(v.record(v.string(), LandmarkWords), rawData('text/en/landmarks.json')));
    for (const { name, feel } of words) {
      expect(`${name} ${feel}`).not.toMatch(/needle|insert|relie|cure|heal|always|exact|guarantee/i);
      expect(name).not.toMatch(/^the /i);
      expect(feel).toMatch(/[.]$/);
    }
  });
});
