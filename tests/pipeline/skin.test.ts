import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyPart } from '#domain/cun/bodyPart.ts';
import type { Vec3 } from '#domain/frame.ts';
import { distance, dot } from '#domain/vector.ts';
import { createSkin } from '#pipeline/skin.ts';
import { createBodyMesh, forearm, offEllipsoid, trunk } from '../create/createBodyMesh.ts';

const mesh = createBodyMesh();
const index = mesh.index.slice();
const skin = createSkin(mesh);
const axial = new Set<BodyPart>(['trunk', 'head']);
const arm = new Set<BodyPart>(['forearm']);
const behind = (x: number, y: number) => skin.firstFacing([x, y, 0], [0, 0, -1], axial)!;
const back = fc.record({
  x: fc.double({ min: 1e-4, max: 0.14, noNaN: true }),
  y: fc.double({ min: 0.6, max: 1.4, noNaN: true }),
});

describe('projection', () => {
  it('[C9] lands on the skin within 0.2 mm, facing outward, at the height and width asked for', () => {
    fc.assert(
      fc.property(back, ({ x, y }) => {
        const { position, normal } = behind(x, y);
        expect(offEllipsoid(position, trunk)).toBeLessThan(2e-4);
        expect([position[0], position[1]]).toEqual([expect.closeTo(x, 9), expect.closeTo(y, 9)]);
        expect(normal[2]).toBeLessThan(0);
      }),
    );
  });

  it('[C3] on the midline x is exactly 0, also where triangles meet there', () => {
    for (let y = 0.45; y < 1.55; y += 0.003) expect(behind(0, y).position[0]).toBe(0);
  });

  it('[C17] sees only the parts it may land on', () => {
    expect(skin.firstFacing(forearm.center, [1, 0, 0], axial)!.position[0]).toBeCloseTo(trunk.axes[0], 3);
    expect(skin.firstFacing(forearm.center, [-1, 0, 0], arm)!.position[0]).toBeCloseTo(
      forearm.center[0] - forearm.axes[0],
      3,
    );
    expect(skin.closest([-0.32, 1, 0.2], arm)!.position[0]).toBeGreaterThan(0);
  });

  it('[C4] names places by the triangles of the mesh as it was given', () => {
    expect(mesh.index).toEqual(index);
    const { triangle, bary, position } = behind(0.07, 1.1);
    const corners = [0, 1, 2].map((k) =>
      Array.from(mesh.positions.subarray(3 * index[3 * triangle + k]!, 3 * index[3 * triangle + k]! + 3)),
    );
    const named = [0, 1, 2].map((axis) =>
      corners.reduce((sum, corner, k) => sum + bary[k]! * corner[axis]!, 0),
    ) as unknown as Vec3;
    expect(distance(named, position)).toBeLessThan(1e-6);
  });
});

describe('skin lines', () => {
  it('[C8] lie on the skin, join their ends and are no shorter than the chord', () => {
    fc.assert(
      fc.property(back, back, (a, b) => {
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 0.02);
        const [from, to] = [behind(a.x, a.y), behind(b.x, b.y)];
        const curve = skin.curve(from, to)!;
        expect(distance(curve.at(0).position, from.position)).toBeLessThan(1e-4);
        expect(distance(curve.at(curve.length).position, to.position)).toBeLessThan(1e-4);
        expect(curve.length).toBeGreaterThanOrEqual(distance(from.position, to.position) - 1e-9);
        expect(curve.length).toBeLessThan(1.4 * distance(from.position, to.position));
        for (let s = 0; s < curve.length; s += 0.01)
          expect(offEllipsoid(curve.at(s).position, trunk)).toBeLessThan(3e-4);
      }),
      { numRuns: 50 },
    );
  });

  it('[C8] go the shorter way round, wherever in its triangle the start lies', () => {
    const flank = skin.closest([0.2, 1, 0], axial)!;
    const spine = behind(0, 0.62);
    const middle = skin.curve(flank, spine)!;
    expect(middle.at(middle.length / 2).position[2]).toBeLessThan(0);
    expect(skin.curve(spine, flank)!.length).toBeCloseTo(middle.length, 4);
  });

  it('[C8] between two midline places stay in the midsagittal plane and have its length', () => {
    const [low, high] = [behind(0, 0.8), behind(0, 1.2)];
    const curve = skin.curve(low, high)!;
    for (let s = 0; s < curve.length; s += 0.005) expect(curve.at(s).position[0]).toBe(0);
    expect(curve.length).toBeCloseTo(ellipseArc(0.8, 1.2), 4);
  });

  it('[C8] where the ends face along their chord, the shortest path stands in for the section', () => {
    const [crown, sole] = [skin.closest([0.001, 1.6, 0.001], axial)!, skin.closest([0.001, 0.4, 0.001], axial)!];
    const curve = skin.curve(crown, sole)!;
    expect(curve.length).toBeLessThan(1.4);
    for (let s = 0; s < curve.length; s += 0.02) expect(offEllipsoid(curve.at(s).position, trunk)).toBeLessThan(3e-4);
  });

  it('[C8] do not exist between parts that do not touch', () => {
    expect(skin.curve(behind(0.1, 1), skin.closest(forearm.center, arm)!)).toBeNull();
  });

  it('[C12] walking keeps its plane and its length', () => {
    const from = behind(0, 1.1);
    const to = skin.walk(from, [1, 0, 0], 0.08)!;
    expect(skin.curve(from, to)!.length).toBeCloseTo(0.08, 4);
    expect(dot(to.normal, from.normal)).toBeLessThan(1);
    expect(to.position[0]).toBeGreaterThan(0.06);
  });
});

/** Length of the back of the trunk ellipse between two heights, in the midsagittal plane. */
function ellipseArc(from: number, to: number): number {
  const z = (y: number): number => trunk.axes[2] * Math.sqrt(1 - ((y - trunk.center[1]) / trunk.axes[1]) ** 2);
  const steps = 20_000;
  const dy = (to - from) / steps;
  return Array.from({ length: steps }, (_, i) => Math.hypot(dy, z(from + (i + 1) * dy) - z(from + i * dy))).reduce(
    (sum, piece) => sum + piece,
    0,
  );
}
