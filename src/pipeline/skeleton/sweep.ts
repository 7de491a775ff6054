import type { Vec3 } from '#domain/frame.ts';
import { add, cross, dot, normalize, scale, subtract } from '#domain/vector.ts';
import type { BoneMesh } from './boneMesh.ts';
import { splineAt } from './curve.ts';

/** A knot of a swept bone: its place and the half axes of the elliptic section there (`high` along the up direction). */
export interface Knot {
  readonly at: Vec3;
  readonly thick: number;
  readonly high: number;
}

/**
 * A bone swept along a spline through knots, mm: a tube of `rings` elliptic sections with `sides` corners, closed by rounded
 * ends. `up` says which way the section's `high` axis points, as far as it is across the path. The topology depends on
 * `rings` and `sides` alone, so that it is the same on every body.
 */
export function sweep(knots: readonly Knot[], up: Vec3, rings: number, sides: number): BoneMesh {
  const rows = knots.map(({ at, thick, high }) => [...at, thick, high]);
  const samples = spreadSamples(rows, rings);
  const positions: number[] = [...samples[0]!.slice(0, 3)];
  const along = samples.map((_, i) => {
    const [a, b] = [samples[Math.max(0, i - 1)]!, samples[Math.min(rings - 1, i + 1)]!];
    return normalize([b[0]! - a[0]!, b[1]! - a[1]!, b[2]! - a[2]!]);
  });
  samples.forEach(([x, y, z, thick, high], i) => {
    const high1 = normalize(subtract(up, scale(along[i]!, dot(up, along[i]!))));
    const thick1 = cross(high1, along[i]!);
    // The end sections are drawn in, so that the caps look rounded.
    const end = i === 0 || i === rings - 1 ? 0.6 : 1;
    for (let s = 0; s < sides; s++) {
      const angle = (2 * Math.PI * s) / sides;
      const offset = add(scale(thick1, end * thick! * Math.cos(angle)), scale(high1, end * high! * Math.sin(angle)));
      positions.push(x! + offset[0], y! + offset[1], z! + offset[2]);
    }
  });
  positions.push(...samples.at(-1)!.slice(0, 3));
  return { positions: Float64Array.from(positions), triangles: tubeTriangles(rings, sides) };
}

function tubeTriangles(rings: number, sides: number): Uint32Array {
  const corner = (ring: number, side: number): number => 1 + ring * sides + (side % sides);
  const last = 1 + rings * sides;
  const triangles: number[] = [];
  for (let s = 0; s < sides; s++) {
    triangles.push(0, corner(0, s + 1), corner(0, s), last, corner(rings - 1, s), corner(rings - 1, s + 1));
    for (let r = 0; r + 1 < rings; r++) {
      const [a, b, c, d] = [corner(r, s), corner(r, s + 1), corner(r + 1, s), corner(r + 1, s + 1)];
      triangles.push(a, b, c, b, d, c);
    }
  }
  return Uint32Array.from(triangles);
}

/**
 * `count` samples of the spline through `rows` (x, y, z first). Half of them are spread by length, half over the pieces between
 * knots, so that a knob of a few millimetres at the end of a long bone keeps its form.
 */
function spreadSamples(rows: readonly (readonly number[])[], count: number): number[][] {
  const FINE = 16;
  const fine = Array.from({ length: (rows.length - 1) * FINE + 1 }, (_, i) => splineAt(rows, i / FINE));
  const steps = fine
    .slice(1)
    .map((b, i) => Math.hypot(b[0]! - fine[i]![0]!, b[1]! - fine[i]![1]!, b[2]! - fine[i]![2]!));
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const lengths = [0];
  for (const step of steps) lengths.push(lengths.at(-1)! + step + mean);
  const total = lengths.at(-1)!;
  let i = 0;
  return Array.from({ length: count }, (_, n) => {
    const wanted = (total * n) / (count - 1);
    while (i < fine.length - 2 && lengths[i + 1]! < wanted) i++;
    const f = (wanted - lengths[i]!) / (lengths[i + 1]! - lengths[i]! || 1);
    return fine[i]!.map((p, k) => p + f * (fine[i + 1]![k]! - p));
  });
}
