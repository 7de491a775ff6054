import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#domain/frame.ts';
import { distance } from '#domain/vector.ts';
import { type BoneMesh, joinMeshes, mirrorMesh, vertexAt } from '#pipeline/skeleton/boneMesh.ts';
import { ball, both, cut, sheet, tube } from '#pipeline/skeleton/parts.ts';
import { sculpt } from '#pipeline/skeleton/sculpt.ts';
import { sweep } from '#pipeline/skeleton/sweep.ts';
import { thinPlate } from '#pipeline/skeleton/warp.ts';

const fineness = { voxelMm: 1.5, triangles: 900 };

describe('sculpting', () => {
  it('meshes a ball within a third of a voxel', async () => {
    const mesh = await sculpt([ball([5, -3, 2], 15)], { voxelMm: 1.5, triangles: 1e6 });
    for (let v = 0; v < mesh.positions.length / 3; v++)
      expect(Math.abs(distance(vertexAt(mesh, v), [5, -3, 2]) - 15)).toBeLessThan(0.5);
  });

  it('is closed, faces outward and keeps near the wanted number of triangles', async () => {
    const parts = [
      both(
        tube(
          [
            [8, -20, 0],
            [4, 20, 0],
          ],
          [5, 3],
        ),
      ),
      sheet(
        [
          [
            [-9, 0, 0],
            [9, 0, 0],
          ],
          [
            [-9, 20, 0],
            [9, 20, 0],
          ],
        ],
        2,
      ),
    ];
    const mesh = await sculpt(parts, fineness);
    expect(openEdges(mesh)).toBe(0);
    expect(volume(mesh)).toBeGreaterThan(0);
    expect(mesh.triangles.length / 3).toBeLessThanOrEqual(fineness.triangles);
  });

  it('takes away what is cut', async () => {
    const whole = await sculpt([ball([0, 0, 0], 15)], fineness);
    const holed = await sculpt(
      [
        ball([0, 0, 0], 15),
        cut(
          tube(
            [
              [0, 0, -20],
              [0, 0, 20],
            ],
            4,
            1,
          ),
        ),
      ],
      fineness,
    );
    const bored = Math.PI * 4 ** 2 * 29;
    expect(volume(whole) - volume(holed)).toBeGreaterThan(0.8 * bored);
    expect(volume(whole) - volume(holed)).toBeLessThan(1.2 * bored);
  });

  it('gives the same mesh every time', async () => {
    const parts = [ball([0, 0, 0], [9, 12, 7])];
    expect(await sculpt(parts, fineness)).toEqual(await sculpt(parts, fineness));
  });
});

describe('swept bones', () => {
  const knots = [0, 20, 60, 70].map((y, i) => ({ at: [i * i, y, 0] as Vec3, thick: 3, high: 5 }));

  it('are closed and face outward, also as mirror images', () => {
    const mesh = sweep(knots, [0, 0, 1], 12, 8);
    for (const each of [mesh, mirrorMesh(mesh), joinMeshes([mesh, mirrorMesh(mesh)])]) {
      expect(openEdges(each)).toBe(0);
      expect(volume(each)).toBeGreaterThan(0);
    }
  });

  it('have a topology of rings and sides alone', () => {
    expect(sweep(knots, [0, 0, 1], 12, 8).triangles).toEqual(sweep(knots.slice(1), [0, 0, 1], 12, 8).triangles);
  });
});

describe('thin-plate splines', () => {
  const side = fc.double({ min: -100, max: 100, noNaN: true });
  const place: fc.Arbitrary<Vec3> = fc.tuple(side, side, side);
  const figure: Vec3[] = [
    [0, 0, 0],
    [100, 0, 0],
    [0, 100, 0],
    [0, 0, 100],
    [60, 70, 80],
  ];

  it('carry every control point onto its goal', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 5, maxLength: 5 }), (goals) => {
        const carry = thinPlate(figure, goals);
        figure.forEach((from, i) => {
          expect(distance(carry(from), goals[i]!)).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it('keep what an affine map does everywhere', () => {
    const affine = ([x, y, z]: Vec3): Vec3 => [2 * x + 5, y - 0.3 * x, 0.5 * z + y];
    const carry = thinPlate(figure, figure.map(affine));
    fc.assert(fc.property(place, (at) => distance(carry(at), affine(at)) < 1e-6));
  });
});

function openEdges({ triangles }: BoneMesh): number {
  const edges = new Set<string>();
  triangles.forEach((from, i) => {
    const to = triangles[i % 3 === 2 ? i - 2 : i + 1]!;
    if (!edges.delete(`${to} ${from}`)) edges.add(`${from} ${to}`);
  });
  return edges.size;
}

/** Positive when the triangles face outward. */
function volume(mesh: BoneMesh): number {
  let six = 0;
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => vertexAt(mesh, mesh.triangles[t + k]!)) as [Vec3, Vec3, Vec3];
    six += a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
  }
  return six / 6;
}
