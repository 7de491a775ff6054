import type { Vec3 } from '#domain/frame.ts';
import { distance } from '#domain/vector.ts';

/**
 * The thin-plate spline in space that carries every `from` exactly onto its `to` and bends as little as it can in between
 * (Bookstein 1989; in three dimensions the kernel is the distance itself). Needs at least four points not in one plane.
 */
export function thinPlate(from: readonly Vec3[], to: readonly Vec3[]): (at: Vec3) => Vec3 {
  const n = from.length;
  const rows = Array.from({ length: n + 4 }, (_, r) =>
    Array.from({ length: n + 4 }, (_, c) => {
      if (r < n && c < n) return distance(from[r]!, from[c]!);
      if (r >= n && c >= n) return 0;
      return affineTerm(r < n ? from[r]! : from[c]!, (r < n ? c : r) - n);
    }),
  );
  const weights = [0, 1, 2].map((k) => solve(rows, [...to.map((p) => p[k]!), 0, 0, 0, 0]));
  return (at) => {
    const terms = [...from.map((p) => distance(p, at)), ...[0, 1, 2, 3].map((term) => affineTerm(at, term))];
    return weights.map((w) => terms.reduce((sum, term, i) => sum + term * w[i]!, 0)) as unknown as Vec3;
  };
}

function affineTerm(at: Vec3, term: number): number {
  return term === 0 ? 1 : at[term - 1]!;
}

/** Gaussian elimination with row exchange; throws when the points lie in one plane. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, r) => [...row, right[r]!]);
  const n = rows.length;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!];
    const head = rows[c]!;
    if (Math.abs(head[c]!) < 1e-9) throw new Error('thinPlate: the control points span no volume.');
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = rows[r]![c]! / head[c]!;
      if (factor !== 0) for (let k = c; k <= n; k++) rows[r]![k]! -= factor * head[k]!;
    }
  }
  return rows.map((row, r) => row[n]! / row[r]!);
}
