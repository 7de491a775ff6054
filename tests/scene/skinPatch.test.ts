import { BoxGeometry, BufferAttribute, BufferGeometry, Matrix4, SphereGeometry, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { cutPatch, shareOnSkin } from '#scene/skinPatch.ts';

/** Two balls of 10 cm, 1 cm apart, in millimetres with a transform to metres, each one connected mesh. */
function createTwoBalls() {
  const positions: number[] = [];
  const normals: number[] = [];
  const index: number[] = [];
  for (const x of [-55, 55]) {
    const ball = new SphereGeometry(50, 48, 32);
    const first = positions.length / 3;
    const at = ball.getAttribute('position');
    for (let i = 0; i < at.count; i++) {
      positions.push(at.getX(i) + x, at.getY(i), at.getZ(i));
      normals.push(at.getX(i) / 50, at.getY(i) / 50, at.getZ(i) / 50);
    }
    index.push(...Array.from(ball.getIndex()!.array, (v) => v + first));
  }
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
    .setAttribute('normal', new BufferAttribute(Float32Array.from(normals), 3))
    .setIndex(index);
  return { geometry, toMetres: new Matrix4().makeScale(0.001, 0.001, 0.001) };
}

describe('a patch of skin', () => {
  it('holds all within reach, and little beyond', () => {
    const patch = cutPatch(createTwoBalls(), new Vector3(-0.055, 0, 0.05), 0.02)!;
    const at = patch.getAttribute('position');
    const far = Array.from({ length: at.count }, (_, i) => Math.hypot(at.getX(i) + 55, at.getY(i), at.getZ(i) - 50));
    expect(Math.max(...far)).toBeGreaterThan(20);
    expect(Math.max(...far)).toBeLessThan(30);
  });

  it('does not reach over to a neighbour that only lies near', () => {
    const patch = cutPatch(createTwoBalls(), new Vector3(-0.005, 0, 0), 0.025)!;
    const at = patch.getAttribute('position');
    expect(Math.max(...Array.from({ length: at.count }, (_, i) => at.getX(i)))).toBeLessThan(0);
  });

  it('is none away from the skin', () => {
    expect(cutPatch(createTwoBalls(), new Vector3(0, 1, 0), 0.02)).toBeNull();
    const open = { geometry: new BoxGeometry().setIndex(null as never), toMetres: new Matrix4() };
    expect(cutPatch(open, new Vector3(), 1)).toBeNull();
  });
});

describe('the share of a disc that lies on skin', () => {
  const share = (radiusM: number) => {
    const balls = createTwoBalls();
    const place = new Vector3(-0.055, 0, 0.05);
    const patch = cutPatch(balls, place, 1.08 * radiusM)!;
    return shareOnSkin(patch, balls.toMetres, place, new Vector3(0, 0, 1), radiusM);
  };

  it('is nearly all where the body is wide, and falls where the disc is wider than the body', () => {
    expect(share(0.02)).toBeGreaterThan(0.85);
    expect(share(0.02)).toBeLessThan(1.1);
    // The shadow of a ball of 5 cm in a disc of 8 cm: (5 / 8)².
    expect(share(0.08)).toBeCloseTo((5 / 8) ** 2, 1);
  });
});
