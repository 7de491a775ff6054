import type { Thick } from './thickTriangle.ts';

/** Grids are refined until neighbours are about this close, mm: finer than any voxel sees as a facet. */
const STEP_MM = 5;

/** A place on the Catmull-Rom spline through `points` (any dimension), `t` in 0..points-1; ends are extrapolated. */
export function splineAt(points: readonly (readonly number[])[], t: number): number[] {
  const last = points.length - 1;
  const i = Math.min(last - 1, Math.max(0, Math.floor(t)));
  const f = t - i;
  const [b, c] = [points[i]!, points[i + 1]!];
  const a = points[i - 1] ?? b.map((n, k) => 2 * n - c[k]!);
  const d = points[i + 2] ?? c.map((n, k) => 2 * n - b[k]!);
  return b.map((_, k) => {
    const [p, q, r, s] = [a[k]!, b[k]!, c[k]!, d[k]!];
    return q + 0.5 * f * (r - p + f * (2 * p - 5 * q + 4 * r - s + f * (3 * (q - r) + s - p)));
  });
}

/** Refines a grid of points with radii by splines along its rows, then along its columns. */
export function refineSheet(rows: readonly (readonly Thick[])[]): Thick[][] {
  const wide = refineAll(rows);
  return transpose(refineAll(transpose(wide)));
}

function refineAll(rows: readonly (readonly Thick[])[]): Thick[][] {
  const steps = Array.from({ length: rows[0]!.length - 1 }, (_, c) => {
    const longest = Math.max(...rows.map((row) => Math.hypot(...[0, 1, 2].map((k) => row[c + 1]![k]! - row[c]![k]!))));
    return Math.max(1, Math.ceil(longest / STEP_MM));
  });
  const knots = steps.flatMap((count, c) => Array.from({ length: count }, (_, i) => c + i / count));
  return rows.map((row) => [...knots, row.length - 1].map((t) => splineAt(row, t) as unknown as Thick));
}

function transpose<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows[0]!.map((_, c) => rows.map((row) => row[c]!));
}
