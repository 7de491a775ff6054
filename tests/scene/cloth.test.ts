import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#domain/frame.ts';
import { measureCloth } from '#scene/cloth.ts';
import { createPlacedBody } from '../create/createPlacedBody.ts';

const landmarks = new Map<string, Vec3>([
  ['psis-left', [0.04, 0.97, -0.07]],
  ['gluteal-fold-mid-left', [0.09, 0.84, -0.07]],
  ['greater-trochanter-left', [0.15, 0.91, 0]],
  ['wrist-crease-ulnar-left', [0.29, 0.92, 0]],
  ['nipple-left', [0.1, 1.2, 0.13]],
  ['acromion-left', [0.2, 1.4, 0]],
  ['olecranon-left', [0.24, 1.1, 0]],
]);

describe('the clothes of a modest figure', () => {
  it('cover the hips and end short of the hands', () => {
    const { shorts } = measureCloth(createPlacedBody({ landmarks }))!;
    expect(shorts.x).toBeGreaterThan(0.97);
    expect(shorts.y).toBeLessThan(0.84);
    expect(shorts.z).toBeCloseTo(0.22);
  });

  it('cover the chest of female bodies only, and no arm', () => {
    const { chest } = measureCloth(createPlacedBody({ body: 'female-lean', landmarks }))!;
    expect(chest.x).toBeGreaterThan(1.2);
    expect(chest.y).toBeLessThan(1.2);
    expect(chest.z).toBeLessThan(0.2);
    const none = measureCloth(createPlacedBody({ landmarks }))!.chest;
    expect(none.x).toBeLessThan(none.y);
  });

  it('are none where the landmarks are missing', () => {
    expect(measureCloth(createPlacedBody())).toBeNull();
  });
});
