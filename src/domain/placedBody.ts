import type { MeridianCode, PointCode } from './code.ts';
import { mirror, type Side, type Vec3 } from './frame.ts';
import type { ScaleId } from './placement.ts';
import type { Placements } from './placements.ts';

/** A point as it lies on one body. */
export interface PlacedPoint {
  readonly code: PointCode;
  readonly side: Side;
  readonly definition: 'who' | 'alternative';
  /** Metres, body frame, on the skin. */
  readonly position: Vec3;
  /** Outward skin normal, length 1. */
  readonly normal: Vec3;
}

/** A drawn line of a meridian as it lies on one body. */
export interface PlacedLine {
  readonly meridian: MeridianCode;
  readonly name: string;
  readonly side: Side;
  readonly branch: boolean;
  readonly points: readonly PointCode[];
  /** xyz of every vertex, metres, body frame, length 3n; consecutive vertices at most 15 mm apart. */
  readonly polyline: Float32Array;
  /** Outward skin normals, length 3n. */
  readonly normals: Float32Array;
}

/** Everything placed on one body, both sides. */
export interface PlacedBody {
  readonly body: string;
  readonly heightM: number;
  readonly mmPerCun: Readonly<Partial<Record<ScaleId, number>>>;
  /** Metres, body frame; paired ids end in `-left` / `-right`. */
  readonly landmarks: ReadonlyMap<string, Vec3>;
  readonly points: readonly PlacedPoint[];
  readonly lines: readonly PlacedLine[];
}

const METRES_PER_TICK = 1e-4;

/** Unpacks a placements file: tenths of a millimetre become metres, and the right side is mirrored from the left. */
export function unpackPlacements(file: Placements): PlacedBody {
  const metres = ([x, y, z]: readonly [number, number, number]): Vec3 => [
    x * METRES_PER_TICK,
    y * METRES_PER_TICK,
    z * METRES_PER_TICK,
  ];
  const points = file.points.flatMap(({ code, side, definition, position, normal }): PlacedPoint[] => {
    const own: PlacedPoint = { code, side, definition, position: metres(position), normal: unit(normal) };
    if (side === 'midline') return [own];
    return [own, { ...own, side: 'right', position: mirror(own.position), normal: mirror(own.normal) }];
  });
  const lines = file.lines.flatMap((line): PlacedLine[] => {
    const polyline = Float32Array.from(line.polyline, (n) => n * METRES_PER_TICK);
    const normals = Float32Array.from(line.normals, (n) => n / 100);
    const own: PlacedLine = { ...line, polyline, normals };
    if (line.side === 'midline') return [own];
    return [own, { ...own, side: 'right', polyline: mirrored(polyline), normals: mirrored(normals) }];
  });
  const landmarks = new Map<string, Vec3>();
  for (const [id, at] of Object.entries(file.landmarks)) {
    landmarks.set(id, metres(at));
    if (id.endsWith('-left')) landmarks.set(id.replace(/-left$/, '-right'), mirror(metres(at)));
  }
  return { body: file.body, heightM: file.heightM, mmPerCun: file.scales, landmarks, points, lines };
}

function unit([x, y, z]: readonly [number, number, number]): Vec3 {
  const l = Math.hypot(x, y, z);
  return [x / l, y / l, z / l];
}

function mirrored(xyz: Float32Array): Float32Array {
  return xyz.map((n, i) => (i % 3 === 0 && n !== 0 ? -n : n));
}
