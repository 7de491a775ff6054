import { describe, expect, it } from 'vitest';
import type { BodyPart } from '#domain/cun/bodyPart.ts';
import type { Vec3 } from '#domain/frame.ts';
import { dot } from '#domain/vector.ts';
import { createSkin } from '#pipeline/skin.ts';
import { SkinTape } from '#pipeline/skinTape.ts';
import { createBodyMesh, trunk } from '../create/createBodyMesh.ts';

const mesh = createBodyMesh();
const tape = new SkinTape(mesh);
const skin = createSkin(mesh);
const trunkOnly: ReadonlySet<BodyPart> = new Set(['trunk', 'head']);
const onSkin = (position: Vec3) => skin.closest(position, trunkOnly)!;

describe('the tape', () => {
  it('tells how far a place is from the skin', () => {
    const [, , depth] = trunk.axes;
    expect(tape.gap([0, 1, -depth])).toBeLessThan(1e-5);
    expect(tape.gap([0, 1, -depth - 0.01])).toBeCloseTo(0.01, 4);
  });

  it('knows which way is out', () => {
    expect(dot(tape.normalAt([0, 1, -0.12]), [0, 0, -1])).toBeGreaterThan(0.999);
    expect(dot(tape.normalAt([0.2, 1, 0]), [1, 0, 0])).toBeGreaterThan(0.999);
  });

  it('measures a quarter of a ring as it is', () => {
    const [a, , b] = trunk.axes;
    // Ramanujan's length of an ellipse.
    const ring = Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
    expect(tape.along(onSkin([a, 1, 0]), onSkin([0, 1, -b]))).toBeCloseTo(ring / 4, 3);
  });

  it('[C8] agrees with the skin line by which points are placed, though it shares no code with it', () => {
    const ends = [
      [
        [0, 1.4, -0.1],
        [0, 0.7, -0.1],
      ],
      [
        [0.05, 1.3, -0.11],
        [0.12, 0.9, -0.09],
      ],
      [
        [0.19, 1.05, 0.02],
        [0.1, 1.25, 0.09],
      ],
      [
        [0, 1.55, 0.05],
        [0, 1.5, -0.06],
      ],
    ] as const;
    for (const [from, to] of ends) {
      const [a, b] = [onSkin(from), onSkin(to)];
      expect(tape.along(a, b)).toBeCloseTo(skin.curve(a, b)!.length, 4);
    }
  });

  it('has no length between a place and itself', () => {
    const place = onSkin([0, 1, -0.12]);
    expect(tape.along(place, place)).toBeNull();
  });
});
