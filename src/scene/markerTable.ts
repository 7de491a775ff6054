import { meridianOf, type PointCode } from '#domain/code.ts';
import type { Side } from '#domain/frame.ts';
import type { PlacedBody, PlacedPoint } from '#domain/placedBody.ts';

/** The points as the GPU and the picker see them: index <-> point, and flat arrays in the same order. */
export interface MarkerTable {
  readonly points: readonly PlacedPoint[];
  /** xyz, metres, body frame, length 3n. */
  readonly positions: Float32Array;
  /** xyz, length 1 each, length 3n. */
  readonly normals: Float32Array;
  /** Metres a marker has to itself; extra points only what the channels' points leave them. */
  readonly rooms: Float32Array;
  /** 1 for points of the channels, 0 for extra points: smaller where it is crowded. */
  readonly ranks: Uint8Array;
  /** From this index on: the second places of the points that the standard left with two, shown only beside their chosen point. */
  readonly firstAlternative: number;
  /** The marker of a point on a side (midline points answer to both); -1 when it is not on this body. */
  indexOf(code: PointCode, side: Side): number;
  /** The marker of its second place; -1 where there is none. */
  alternativeOf(code: PointCode, side: Side): number;
}

/** A marker shows while its skin faces the viewer by more than this (cosine); the picker uses the same limit. */
export const LEAST_FACING = 0.07;

/** Points that coincide keep some room, or they would vanish. */
const LEAST_ROOM_M = 0.004;
/**
 * Along the spine levels lie 20 to 35 mm apart. All channel points that have at least `enough` get the same `even` room, so
 * that they are drawn in one size and not in an uneasy mixture.
 */
const EVEN_ROOM_M = { enough: 0.016, even: 0.021 };

export function createMarkerTable(placed: PlacedBody): MarkerTable {
  const own = placed.points.filter((point) => point.definition === 'who');
  const points = [...own, ...placed.points.filter((point) => point.definition === 'alternative')];
  const positions = Float32Array.from(points.flatMap((point) => [...point.position]));
  const normals = Float32Array.from(points.flatMap((point) => [...point.normal]));
  const ranks = Uint8Array.from(points, ({ code }) => (meridianOf(code) === 'EX' ? 0 : 1));
  const indices = new Map<string, number>();
  points.forEach(({ code, side, definition }, i) => {
    const sides: Side[] = side === 'midline' ? ['midline', 'left', 'right'] : [side];
    for (const s of sides) indices.set(`${code} ${s} ${definition}`, i);
  });
  return {
    points,
    positions,
    normals,
    rooms: measureRooms(positions, ranks, own.length),
    ranks,
    firstAlternative: own.length,
    indexOf: (code, side) => indices.get(`${code} ${side} who`) ?? -1,
    alternativeOf: (code, side) => indices.get(`${code} ${side} alternative`) ?? -1,
  };
}

/** Every pair once: 700 points take about a millisecond, once per body. */
function measureRooms(positions: Float32Array, ranks: Uint8Array, n: number): Float32Array {
  // Second places make nobody smaller.
  const nearest = new Float32Array(ranks.length).fill(1);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const d = Math.hypot(
        positions[3 * i]! - positions[3 * j]!,
        positions[3 * i + 1]! - positions[3 * j + 1]!,
        positions[3 * i + 2]! - positions[3 * j + 2]!,
      );
      // A point makes room for its equals and betters only.
      if (ranks[i]! <= ranks[j]!) nearest[i] = Math.min(nearest[i]!, d);
      if (ranks[j]! <= ranks[i]!) nearest[j] = Math.min(nearest[j]!, d);
    }
  }
  return nearest.map((d, i) => {
    if (ranks[i] === 1 && d >= EVEN_ROOM_M.enough) return EVEN_ROOM_M.even;
    return Math.max(LEAST_ROOM_M, d);
  });
}
