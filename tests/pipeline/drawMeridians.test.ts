import { describe, expect, it } from 'vitest';
import type { MeridianPath } from '#domain/meridian.ts';
import type { Place } from '#domain/placement.ts';
import { distance } from '#domain/vector.ts';
import { type DrawnLine, drawMeridians } from '#pipeline/drawMeridians.ts';
import { ErrorList } from '#pipeline/errorList.ts';
import { offEllipsoid, trunk } from '../create/createBodyMesh.ts';
import { code, createSurvey } from '../create/createSurvey.ts';

const landmark = (id: string): Place => ({ kind: 'landmark', landmark: id });
const column = (level: string, lateralCun: number): Place => ({
  kind: 'level',
  level: landmark(level),
  lateralCun,
  scale: 'back_transverse',
  surface: 'posterior',
});
const points = {
  BL11: column('back-top', 1.5),
  BL12: column('blade', 1.5),
  BL13: column('flank', 1.5),
  BL14: column('back-low', 1.5),
  BL15: landmark('flank-low'),
  GV1: landmark('back-low'),
  GV2: landmark('back-top'),
  GV3: landmark('front-top'),
} as const;
const survey = createSurvey({ points });
const path = (stops: MeridianPath['stops'], side: MeridianPath['side'] = 'paired'): MeridianPath => ({
  name: 'test',
  side,
  branch: false,
  stops,
});

function draw(...paths: MeridianPath[]): DrawnLine {
  const errors = new ErrorList();
  const names = { english: 'Test', pinyin: 'Test', hanzi: { simplified: '试', traditional: '試' } };
  const meridian = { code: 'BL', names, color: '#123456', element: null, polarity: 'yang', pair: null, paths } as const;
  const lines = drawMeridians(survey, [{ ...meridian, paths: [...paths] }], errors);
  errors.throwIfAny();
  return lines[0]!;
}

const stops = (...codes: string[]) => codes.map(code);
const turning = path([...stops('BL11', 'BL12', 'BL13', 'BL14'), { via: landmark('blade') }, ...stops('BL15')]);

describe('drawMeridians', () => {
  it('[C19] a line passes through its points, on the skin, at most 6 mm from vertex to vertex', () => {
    const { vertices, points: named } = draw(turning);
    expect(named).toEqual(stops('BL11', 'BL12', 'BL13', 'BL14', 'BL15'));
    for (const point of named) {
      const { position } = survey.point(point, 'test');
      expect(Math.min(...vertices.map((vertex) => distance(vertex.position, position)))).toBe(0);
    }
    for (const [i, { position }] of vertices.entries()) {
      expect(offEllipsoid(position, trunk)).toBeLessThan(3e-4);
      if (i > 0) expect(distance(position, vertices[i - 1]!.position)).toBeLessThan(0.0062);
    }
  });

  it('[C19] a line bends smoothly, also at a sharp stop', () => {
    const { vertices } = draw(turning);
    for (let i = 1; i < vertices.length - 1; i++) {
      const [a, b, c] = [vertices[i - 1]!.position, vertices[i]!.position, vertices[i + 1]!.position];
      const cosine =
        (distance(a, b) ** 2 + distance(b, c) ** 2 - distance(a, c) ** 2) / (2 * distance(a, b) * distance(b, c));
      expect(Math.PI - Math.acos(Math.max(-1, cosine))).toBeLessThan((45 * Math.PI) / 180);
    }
  });

  it('[C19] the same stops give the same line', () => {
    expect(draw(turning).vertices).toEqual(draw(turning).vertices);
  });

  it('[C20] a midline line has x exactly 0, over the top as well', () => {
    const { vertices, midline } = draw(path(stops('GV1', 'GV2', 'GV3'), 'midline'));
    expect(midline).toBe(true);
    expect(vertices.every(({ position, normal }) => position[0] === 0 && normal[0] === 0)).toBe(true);
    expect(Math.max(...vertices.map(({ position }) => position[1]))).toBeCloseTo(trunk.center[1] + trunk.axes[1], 3);
  });

  it('[C21] a column of the back stays a column', () => {
    const { vertices } = draw(path(stops('BL11', 'BL13', 'BL14')));
    const x = survey.point(code('BL11'), 'test').position[0];
    for (const { position } of vertices) expect(position[0]).toBeCloseTo(x, 6);
  });

  it('[C18] stops that cannot be placed are all listed with their path', () => {
    const wrong = path([...stops('BL11', 'BL66'), { via: landmark('nowhere') }]);
    expect(() => draw(wrong)).toThrow(
      'data/meridians.json: BL.test.stops[1]: unknown point BL66\ndata/meridians.json: BL.test.stops[2].via.landmark: unknown landmark nowhere',
    );
    expect(() => draw(path(stops('BL11', 'BL11')))).toThrow('stops[1]: lies where the stop before it lies');
  });
});
