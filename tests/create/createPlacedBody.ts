import * as v from 'valibot';
import { PointCode } from '#domain/code.ts';
import { mirror, type Vec3 } from '#domain/frame.ts';
import type { PlacedBody, PlacedLine, PlacedPoint } from '#domain/placedBody.ts';

/** A point as the pipeline places it; on the back at hip height unless told otherwise. */
export function createPlacedPoint(over: Partial<PlacedPoint> & { code?: PointCode } = {}): PlacedPoint {
  return {
    code: v.parse(PointCode, 'BL23'),
    side: 'left',
    definition: 'who',
    position: [0.04, 1.1, -0.1],
    normal: [0, 0, -1],
    ...over,
  };
}

/** A point and its mirror image. */
export function createPair(code: string, position: Vec3, normal: Vec3 = [0, 0, -1]): PlacedPoint[] {
  const left = createPlacedPoint({ code: v.parse(PointCode, code), position, normal });
  return [left, { ...left, side: 'right', position: mirror(position), normal: mirror(normal) }];
}

export function createPlacedLine(over: Partial<PlacedLine> = {}): PlacedLine {
  return {
    meridian: 'BL',
    name: 'inner',
    side: 'left',
    branch: false,
    points: [],
    polyline: Float32Array.from([0.04, 1.2, -0.1, 0.04, 1.1, -0.1, 0.04, 1, -0.1]),
    normals: Float32Array.from([0, 0, -1, 0, 0, -1, 0, 0, -1]),
    ...over,
  };
}

export function createPlacedBody(over: Partial<PlacedBody> = {}): PlacedBody {
  return {
    body: 'male',
    heightM: 1.73,
    mmPerCun: {},
    landmarks: new Map(),
    points: createPair('BL23', [0.04, 1.1, -0.1]),
    lines: [createPlacedLine()],
    ...over,
  };
}
