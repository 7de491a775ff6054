import * as v from 'valibot';
import { PointCode } from '#domain/code.ts';
import type { Vec3 } from '#domain/frame.ts';

const Numbers = v.array(v.number());

/**
 * `models/findit-<body>.json`: where the steps of every point lie on one body. Lengths are integers, tenths of a millimetre in
 * the body frame; lines give their first vertex, then what changes from vertex to vertex. Left side and midline only.
 */
export const FindItFile = v.strictObject({
  format: v.literal('backpoints/findit@1'),
  body: v.string(),
  /** sha256 of everything this file was computed from. */
  inputs: v.string(),
  points: v.record(
    PointCode,
    v.array(
      v.strictObject({
        /** x y z of every place to light, in the order of the step's words; the last is where the step ends. */
        at: Numbers,
        /** Which of these places are felt as bone, by their number from 0. */
        bones: v.optional(Numbers),
        /** Which way the skin faces there, in tenths. */
        out: v.strictTuple([v.number(), v.number(), v.number()]),
        /** The way measured or divided along the skin. */
        line: v.optional(Numbers),
        /** Which vertices of `line` carry a tick, whole ones (every cun, every part) as they are, halves as −1 − vertex. */
        ticks: v.optional(Numbers),
        /** The level on the skin from the midline outwards; its mirror image belongs to it. */
        level: v.optional(Numbers),
      }),
    ),
  ),
});
export type FindItFile = v.InferOutput<typeof FindItFile>;

/** Where one step lies on one body: metres, body frame, on the chosen side. */
export interface FindItTrace {
  readonly at: readonly Vec3[];
  /** Those of them that are felt as bone. */
  readonly bones: readonly Vec3[];
  /** Outward, length 1. */
  readonly out: Vec3;
  readonly line: readonly Vec3[];
  readonly ticks: readonly { readonly vertex: number; readonly isWhole: boolean }[];
  /** From the one flank to the other. */
  readonly level: readonly Vec3[];
}

/** The traces of every point of one body, unpacked when they are asked for. */
export type FindItTraces = (code: PointCode, side: 'left' | 'right') => readonly FindItTrace[];

const METRES_PER_TICK = 1e-4;

export function unpackFindIt(file: FindItFile): FindItTraces {
  return (code, side) => (file.points[code] ?? []).map((step) => unpackStep(step, side === 'right' ? -1 : 1));
}

function unpackStep(step: FindItFile['points'][PointCode][number], sign: 1 | -1): FindItTrace {
  const placed = ([x, y, z]: Vec3): Vec3 => [sign * x * METRES_PER_TICK || 0, y * METRES_PER_TICK, z * METRES_PER_TICK];
  const at = triples(step.at).map(placed);
  const level = undelta(step.level ?? []).map(placed);
  const [x, y, z] = step.out;
  const long = Math.hypot(x, y, z) || 1;
  return {
    at,
    bones: (step.bones ?? []).map((i) => at[i]!),
    out: [(sign * x) / long || 0, y / long, z / long],
    line: undelta(step.line ?? []).map(placed),
    ticks: (step.ticks ?? []).map((n) => (n < 0 ? { vertex: -1 - n, isWhole: false } : { vertex: n, isWhole: true })),
    level: [
      ...level
        .slice(1)
        .reverse()
        .map(([lx, ly, lz]): Vec3 => [-lx || 0, ly, lz]),
      ...level,
    ],
  };
}

function triples(numbers: readonly number[]): Vec3[] {
  return Array.from({ length: numbers.length / 3 }, (_, i) => [
    numbers[3 * i]!,
    numbers[3 * i + 1]!,
    numbers[3 * i + 2]!,
  ]);
}

function undelta(numbers: readonly number[]): Vec3[] {
  let at: Vec3 = [0, 0, 0];
  return triples(numbers).map(([x, y, z]) => {
    at = [at[0] + x, at[1] + y, at[2] + z];
    return at;
  });
}
