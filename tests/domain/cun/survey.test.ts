import { describe, expect, it } from 'vitest';
import { createBodyMesh } from '../../create/createBodyMesh.ts';
import { anchoredLandmark, code, createSurvey, derivedLandmark } from '../../create/createSurvey.ts';

describe('Survey', () => {
  it('[C5] spinous levels divide the height and descend', () => {
    const fractions = [0.1, 0.35, 0.8];
    const extra = fractions.map((fraction, i) =>
      derivedLandmark(`t${i + 1}-spinous-inferior`, 'midline', {
        kind: 'spine',
        from: 'back-top',
        to: 'back-low',
        fraction,
      }),
    );
    const survey = createSurvey({ extra });
    const [top, low] = [
      survey.landmark('back-top', 'test').position[1],
      survey.landmark('back-low', 'test').position[1],
    ];
    for (const [i, fraction] of fractions.entries()) {
      const { position } = survey.landmark(`t${i + 1}-spinous-inferior`, 'test');
      expect(position[0]).toBe(0);
      expect((top - position[1]) / (top - low)).toBeCloseTo(fraction, 9);
      expect(position[2]).toBeLessThan(0);
    }
  });

  it('[C3] a paired place on the midline and a midline place beside it are errors', () => {
    const survey = createSurvey({
      points: { BL1: { kind: 'landmark', landmark: 'front-mid' }, GV1: { kind: 'landmark', landmark: 'blade' } },
    });
    expect(() => survey.point(code('BL1'), 'test')).toThrow(
      'data/points/BL.json: BL1.location: a paired place must lie on the left',
    );
    expect(() => survey.point(code('GV1'), 'test')).toThrow('off the midline');
  });

  it('[C18] an unknown name is reported by file, point and path', () => {
    const survey = createSurvey({
      points: {
        BL57: {
          kind: 'alongCun',
          from: { kind: 'point', point: code('BL40') },
          to: { kind: 'landmark', landmark: 'flank' },
          cun: 1,
          scale: 'forearm',
          measure: 'skin',
        },
        BL58: {
          kind: 'level',
          level: { kind: 'landmark', landmark: 'nowhere' },
          lateralCun: 1,
          scale: 'forearm',
          surface: 'posterior',
        },
        BL59: {
          kind: 'level',
          level: { kind: 'landmark', landmark: 'flank' },
          lateralCun: 1,
          scale: 'forearm',
          surface: 'posterior',
        },
      },
    });
    expect(() => survey.point(code('BL57'), 'test')).toThrow(
      'data/points/BL.json: BL57.location.from.point: unknown point BL40',
    );
    expect(() => survey.point(code('BL58'), 'test')).toThrow('BL58.location.level.landmark: unknown landmark nowhere');
    expect(() => survey.point(code('BL59'), 'test')).toThrow('BL59.location.scale: unknown scale forearm');
  });

  it('[C18] circular references are spelt out, and dependants repeat the same cause', () => {
    const survey = createSurvey({
      points: {
        BL57: { kind: 'point', point: code('BL58') },
        BL58: { kind: 'point', point: code('BL57') },
      },
    });
    const circle = 'data/points/BL.json: BL58.location.point: circular reference BL57 -> BL58 -> BL57';
    expect(() => survey.point(code('BL57'), 'test')).toThrow(circle);
    expect(() => survey.point(code('BL58'), 'test')).toThrow(circle);
  });

  it('[C4] an anchor on a culled vertex is refused', () => {
    const culled = createBodyMesh().baseVertices.length - 1;
    const survey = createSurvey({
      extra: [anchoredLandmark('inside', 'paired', { tri: [culled, culled, culled], bary: [1, 0, 0] })],
    });
    expect(() => survey.landmark('inside', 'test')).toThrow(
      `data/landmarks.json: inside.at.male: base-mesh vertex ${culled}`,
    );
  });
});
