import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SkinPlace } from '#domain/cun/skin.ts';
import type { Survey } from '#domain/cun/survey.ts';
import type { Place } from '#domain/placement.ts';
import { distance, dot, subtract } from '#domain/vector.ts';
import { forearm, offEllipsoid, trunk } from '../../create/createBodyMesh.ts';
import { createSurvey } from '../../create/createSurvey.ts';

const survey = createSurvey({
  frames: [{ id: 'forearm', axis: ['flank', 'flank-low'], across: ['back-top', 'front-top'] }],
});
const place = (rule: Place, midline = false, on: Survey = survey): SkinPlace =>
  on.place({ place: rule, midline, path: 'test.location' });
const landmark = (id: string): Place => ({ kind: 'landmark', landmark: id });
const at = (id: string): SkinPlace => survey.landmark(id, 'test');
const mm = (id: Parameters<Survey['mmPerCun']>[0]): number => survey.mmPerCun(id, 'test') / 1000;
const level = (lateralCun: number, from = 'back-top', surface: 'anterior' | 'posterior' = 'posterior'): Place => ({
  kind: 'level',
  level: landmark(from),
  lateralCun,
  scale: 'back_transverse',
  surface,
});

describe('level', () => {
  it('[C9] |x| is cun × mm per cun and y the level, on the skin', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        fc.constantFrom('back-top', 'back-low', 'flank'),
        (cun, from) => {
          const { position, normal } = place(level(cun, from));
          expect(position[0]).toBeCloseTo(cun * mm('back_transverse'), 9);
          expect(position[1]).toBeCloseTo(at(from).position[1], 9);
          expect(offEllipsoid(position, trunk)).toBeLessThan(0.001);
          expect(normal[2]).toBeLessThan(0);
        },
      ),
    );
  });

  it('[C9] no cun from the midline is the midline exactly', () => {
    expect(place(level(0), true).position[0]).toBe(0);
    expect(place(level(0, 'front-mid', 'anterior'), true).normal[0]).toBe(0);
  });

  it('[C17] a level beyond the trunk does not land on the arm', () => {
    const cun = forearm.center[0] / mm('back_transverse');
    expect(() => place(level(cun, 'flank'))).toThrow('test.location: no posterior skin of trunk or head');
  });
});

describe('lines', () => {
  const between = { from: landmark('back-top'), to: landmark('flank-low') };

  it('[C10] a fraction of the skin line divides its length', () => {
    const whole = survey.skin.curve(at('back-top'), at('flank-low'))!.length;
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (t) => {
        const point = place({ kind: 'along', ...between, t, measure: 'skin' });
        expect(survey.skin.curve(at('back-top'), point)!.length / whole).toBeCloseTo(t, 2);
        expect(offEllipsoid(point.position, trunk)).toBeLessThan(0.001);
      }),
      { numRuns: 20 },
    );
  });

  it('[C7][C10] a fraction of the chord keeps its share of the chord exactly', () => {
    const [from, to] = [at('back-top').position, at('flank-low').position];
    const chord = subtract(to, from);
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (t) => {
        const { position } = place({ kind: 'along', ...between, t, measure: 'straight' });
        expect(dot(subtract(position, from), chord) / dot(chord, chord)).toBeCloseTo(t, 9);
        expect(offEllipsoid(position, trunk)).toBeLessThan(0.001);
      }),
    );
  });

  it('[C11] cun along the midline skin are the scale’s cun', () => {
    const arc: Place = {
      kind: 'alongCun',
      from: landmark('front-top'),
      to: landmark('back-top'),
      cun: 5,
      scale: 'head_sagittal',
      measure: 'skin',
    };
    const point = place(arc, true);
    expect(point.position[0]).toBe(0);
    expect(survey.skin.curve(at('front-top'), point)!.length).toBeCloseTo(5 * mm('head_sagittal'), 4);
    expect(point.position[1]).toBeGreaterThan(at('front-top').position[1]);
  });

  it('[C11] a distance beyond the end of the line is an error that tells the line’s length', () => {
    const beyond: Place = {
      kind: 'alongCun',
      from: landmark('flank'),
      to: landmark('flank-low'),
      cun: 6,
      scale: 'lateral_trunk',
      measure: 'straight',
    };
    expect(() => place(beyond)).toThrow('test.location.cun: 6 cun lies off the line, which is 5.00 cun long');
  });

  it('[C8] via leads the line through further places', () => {
    const via = place({
      kind: 'along',
      from: landmark('flank'),
      to: landmark('flank-low'),
      via: [landmark('back-low')],
      t: 0.5,
      measure: 'skin',
    });
    expect(via.position[2]).toBeLessThan(-0.02);
  });

  it('[C15] the place on a line that is level with another', () => {
    const rule: Place = {
      kind: 'levelOn',
      level: landmark('front-mid'),
      frame: 'trunk',
      from: landmark('blade'),
      to: landmark('back-low'),
    };
    expect(place(rule).position[1]).toBeCloseTo(at('front-mid').position[1], 5);
    expect(() => place({ ...rule, level: landmark('front-top') })).toThrow('never comes level');
  });
});

describe('offset', () => {
  it('[C13][C7] straight steps keep each measured component exactly', () => {
    const rule: Place = {
      kind: 'offset',
      from: landmark('blade'),
      frame: 'trunk',
      measure: 'straight',
      steps: [
        { direction: 'caudal', cun: 2, scale: 'back_transverse' },
        { direction: 'medial', cun: 1, scale: 'back_transverse' },
      ],
    };
    const moved = subtract(place(rule).position, at('blade').position);
    expect(moved[1]).toBeCloseTo(-2 * mm('back_transverse'), 9);
    expect(moved[0]).toBeCloseTo(-1 * mm('back_transverse'), 9);
  });

  it('[C12] a walk along the skin has the length of its steps', () => {
    const rule: Place = {
      kind: 'offset',
      from: landmark('front-mid'),
      frame: 'trunk',
      measure: 'skin',
      steps: [{ direction: 'lateral', cun: 3, scale: 'back_transverse' }],
    };
    const point = place(rule);
    expect(survey.skin.curve(at('front-mid'), point)!.length).toBeCloseTo(3 * mm('back_transverse'), 5);
    expect(distance(point.position, at('front-mid').position)).toBeLessThan(3 * mm('back_transverse'));
  });

  it('[C12] a direction that the skin faces cannot be walked in', () => {
    const steps = [{ direction: 'anterior', cun: 1, scale: 'back_transverse' }] as const;
    const rule: Place = { kind: 'offset', from: landmark('front-mid'), frame: 'trunk', measure: 'skin', steps };
    expect(() => place(rule, true)).toThrow('test.location.steps[0]: the skin faces this way');
  });

  it('[C16] a direction without meaning in the frame is named', () => {
    const steps = [{ direction: 'plantar', cun: 1, scale: 'back_transverse' }] as const;
    const rule: Place = { kind: 'offset', from: landmark('flank'), frame: 'forearm', measure: 'straight', steps };
    expect(() => place(rule)).toThrow('test.location.steps[0].direction: plantar has no meaning in the frame forearm');
  });
});

describe('crossing', () => {
  it('[C14] level with one place and plumb with another', () => {
    const point = place({
      kind: 'crossing',
      level: landmark('back-low'),
      plumb: landmark('blade'),
      frame: 'trunk',
      surface: 'posterior',
    });
    expect(point.position[0]).toBeCloseTo(at('blade').position[0], 9);
    expect(point.position[1]).toBeCloseTo(at('back-low').position[1], 9);
    expect(point.position[2]).toBeLessThan(0);
  });
});
