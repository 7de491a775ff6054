import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { unpackPlacements } from '#domain/placedBody.ts';
import type { Place } from '#domain/placement.ts';
import { Placements } from '#domain/placements.ts';
import { distance } from '#domain/vector.ts';
import { hashInputs, placeBody } from '#pipeline/placeBody.ts';
import { createBodyMesh, offEllipsoid, trunk } from '../create/createBodyMesh.ts';
import { createPoint, createRules } from '../create/createRules.ts';

const onBack = (level: string, lateralCun: number): Place => ({
  kind: 'level',
  level: { kind: 'landmark', landmark: level },
  lateralCun,
  scale: 'back_transverse',
  surface: 'posterior',
});
const body = { id: 'male', sex: 'male' } as const;
const mesh = createBodyMesh();
const place = (...points: ReturnType<typeof createPoint>[]) => placeBody(body, mesh, createRules(points), 'hash');
const placed = place(
  createPoint('BL11', onBack('back-top', 1.5), { alternative: onBack('back-top', 2) }),
  createPoint('BL12', onBack('flank', 1.5)),
  createPoint('GV4', onBack('flank', 0), { meridian: 'GV', side: 'midline' }),
  createPoint('EX-B2', onBack('flank', 0.5), {
    meridian: 'EX',
    series: [
      { code: 'EX-B2-T1', location: onBack('back-top', 0.5) },
      { code: 'EX-B2-T2', location: onBack('flank', 0.5) },
    ],
  }),
);

describe('placeBody', () => {
  it('yields placements of the documented form', () => {
    expect(v.parse(Placements, placed)).toEqual(placed);
    expect(placed.heightM).toBeCloseTo(1.6, 4);
    expect(Object.keys(placed.landmarks)).toContain('blade-left');
    expect(Object.keys(placed.landmarks)).toContain('back-top');
  });

  it('places both definitions of a point, and a series by its members', () => {
    expect(placed.points.map(({ code, definition }) => `${code} ${definition}`)).toEqual([
      'BL11 who',
      'BL11 alternative',
      'BL12 who',
      'GV4 who',
      'EX-B2-T1 who',
      'EX-B2-T2 who',
    ]);
  });

  it('[C3] every point is on the skin on both sides, the right the exact mirror image', () => {
    const { points } = unpackPlacements(placed);
    for (const point of points) {
      expect(offEllipsoid(point.position, trunk)).toBeLessThan(0.001);
      if (point.side !== 'left') continue;
      const twin = points.find(
        (it) => it.code === point.code && it.side === 'right' && it.definition === point.definition,
      )!;
      expect(twin.position).toEqual([-point.position[0], point.position[1], point.position[2]]);
    }
  });

  it('anchors name the same place in the mesh', () => {
    for (const { anchor, position } of placed.points) {
      const [triangle, ...weights] = anchor;
      const corner = (k: number, axis: number): number => mesh.positions[3 * mesh.index[3 * triangle + k]! + axis]!;
      const named = [0, 1, 2].map((axis) =>
        weights.reduce((sum, weight, k) => sum + (weight / 1e4) * corner(k, axis), 0),
      );
      expect(
        distance(named as [number, number, number], [position[0] / 1e4, position[1] / 1e4, position[2] / 1e4]),
      ).toBeLessThan(1e-4);
    }
  });

  it('draws the meridian lines through the placed points', () => {
    const [line] = placed.lines;
    expect(line!.points).toEqual(['BL11', 'BL12']);
    expect(line!.polyline.slice(0, 3)).toEqual(placed.points[0]!.position);
    expect(line!.normals.length).toBe(line!.polyline.length);
  });

  it('[C18] lists every rule that cannot be computed', () => {
    const failing = () => place(createPoint('BL11', onBack('nowhere', 1)), createPoint('BL12', onBack('back-top', 30)));
    expect(failing).toThrow(
      /BL11\.location\.level\.landmark: unknown landmark nowhere\ndata\/points\/BL\.json: BL12\.location: no posterior skin/,
    );
  });

  it('is the same from run to run', () => {
    const once = place(createPoint('BL11', onBack('back-top', 1.5)), createPoint('BL12', onBack('flank', 1.5)));
    expect(place(createPoint('BL11', onBack('back-top', 1.5)), createPoint('BL12', onBack('flank', 1.5)))).toEqual(
      once,
    );
  });
});

describe('hashInputs', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('depends on names, contents and where one file ends', () => {
    const hashes = [
      hashInputs([
        ['a', bytes('xy')],
        ['b', bytes('z')],
      ]),
      hashInputs([
        ['a', bytes('x')],
        ['b', bytes('yz')],
      ]),
      hashInputs([
        ['b', bytes('xy')],
        ['a', bytes('z')],
      ]),
    ];
    expect(new Set(hashes).size).toBe(3);
    expect(
      hashInputs([
        ['a', bytes('xy')],
        ['b', bytes('z')],
      ]),
    ).toBe(hashes[0]);
  });
});
