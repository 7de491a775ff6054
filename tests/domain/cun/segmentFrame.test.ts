import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axialFrame, limbFrame } from '#domain/cun/segmentFrame.ts';
import type { Vec3 } from '#domain/frame.ts';
import { cross, distance, dot, length, normalize } from '#domain/vector.ts';

const leg = limbFrame(
  'leg',
  [
    [0.1, 0.5, 0],
    [0.12, 0.1, 0.01],
  ],
  [
    [0.08, 0.1, 0],
    [0.15, 0.1, 0],
  ],
);

describe('segment frames', () => {
  it('[C16] trunk and head use the body frame', () => {
    expect(axialFrame('trunk').direction('cranial')).toEqual([0, 1, 0]);
    expect(axialFrame('head').direction('medial')).toEqual([-1, -0, -0]);
    expect(axialFrame('trunk').direction('distal')).toBeNull();
  });

  it('[C16] the third axis of a left leg is anterior, of a foot dorsal, of a forearm palmar', () => {
    expect(leg.direction('anterior')![2]).toBeGreaterThan(0.9);
    const foot = limbFrame(
      'foot',
      [
        [0.1, 0, -0.05],
        [0.12, 0, 0.2],
      ],
      [
        [0.05, 0.05, 0],
        [0.15, 0.05, 0],
      ],
    );
    expect(foot.direction('dorsal')![1]).toBeGreaterThan(0.9);
    expect(foot.direction('anterior')).toEqual(foot.direction('distal'));
    const forearm = limbFrame(
      'forearm',
      [
        [0.3, 1.1, 0],
        [0.35, 0.9, 0],
      ],
      [
        [0.3, 0.9, 0],
        [0.36, 0.9, 0],
      ],
    );
    expect(forearm.direction('palmar')![2]).toBeGreaterThan(0.9);
    expect(forearm.direction('plantar')).toBeNull();
  });

  it('[C16] axes are at right angles and right-handed for any landmarks', () => {
    const vector = fc.tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(vector, vector, vector, vector, (a: Vec3, b: Vec3, c: Vec3, d: Vec3) => {
        fc.pre(distance(a, b) > 0.01 && distance(c, d) > 0.01);
        fc.pre(
          length(
            cross(
              normalize([b[0] - a[0], b[1] - a[1], b[2] - a[2]]),
              normalize([d[0] - c[0], d[1] - c[1], d[2] - c[2]]),
            ),
          ) > 0.05,
        );
        const frame = limbFrame('leg', [a, b], [c, d]);
        const [distal, lateral, anterior] = [
          frame.direction('distal')!,
          frame.direction('lateral')!,
          frame.direction('anterior')!,
        ];
        expect(Math.abs(dot(distal, lateral))).toBeLessThan(1e-9);
        expect(distance(cross(distal, lateral), anterior)).toBeLessThan(1e-9);
        expect(length(anterior)).toBeCloseTo(1, 9);
      }),
    );
  });
});
