import type { Vec3 } from '#domain/frame.ts';
import type { BoneMesh } from './boneMesh.ts';

/** Signed distances on a regular grid, x fastest: value at `origin + step * (a, b, c)`. Negative inside. */
export interface Grid {
  readonly origin: Vec3;
  readonly step: number;
  readonly size: Vec3;
  readonly values: Float32Array;
}

/**
 * The zero surface of a grid as a closed mesh (naive surface nets): one vertex in every cell that the surface crosses, at the
 * mean of the crossings of its edges; one quad around every crossed grid edge. The surface must not reach the grid's border.
 */
export function surfaceNets({ origin, step, size, values }: Grid): BoneMesh {
  const [nx, ny, nz] = size;
  const strides = [1, nx, nx * ny] as const;
  const vertexOf = new Int32Array(values.length).fill(-1);
  const positions: number[] = [];
  for (let c = 0; c + 1 < nz; c++)
    for (let b = 0; b + 1 < ny; b++)
      for (let a = 0; a + 1 < nx; a++) {
        const cell = a + strides[1] * b + strides[2] * c;
        const mean = meanCrossing(values, cell, strides);
        if (mean === null) continue;
        vertexOf[cell] = positions.length / 3;
        positions.push(
          origin[0] + step * (a + mean[0]),
          origin[1] + step * (b + mean[1]),
          origin[2] + step * (c + mean[2]),
        );
      }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(quads(values, strides, vertexOf)) };
}

/** The mean of the edge crossings of a cell, in cell units 0..1; null when the surface misses the cell. */
function meanCrossing(values: Float32Array, cell: number, [, sy, sz]: readonly [number, number, number]): Vec3 | null {
  let inside = 0;
  for (let i = 0; i < 8; i++) if (values[cell + cornerOffset(i, sy, sz)]! < 0) inside++;
  if (inside === 0 || inside === 8) return null;
  const sum = [0, 0, 0];
  let crossings = 0;
  for (let i = 0; i < 8; i++)
    for (let axis = 0; axis < 3; axis++) {
      const j = i | (1 << axis);
      if (i === j) continue;
      const p = values[cell + cornerOffset(i, sy, sz)]!;
      const q = values[cell + cornerOffset(j, sy, sz)]!;
      if (p < 0 === q < 0) continue;
      for (let k = 0; k < 3; k++) sum[k]! += k === axis ? p / (p - q) : (i >> k) & 1;
      crossings++;
    }
  return [sum[0]! / crossings, sum[1]! / crossings, sum[2]! / crossings];
}

function cornerOffset(corner: number, sy: number, sz: number): number {
  return (corner & 1) + (corner & 2 ? sy : 0) + (corner & 4 ? sz : 0);
}

function quads(values: Float32Array, strides: readonly [number, number, number], vertexOf: Int32Array): number[] {
  const triangles: number[] = [];
  for (let at = 0; at < values.length; at++) {
    for (let axis = 0; axis < 3; axis++) {
      const next = at + strides[axis]!;
      if (next >= values.length || values[at]! < 0 === values[next]! < 0) continue;
      const [u, v] = [strides[(axis + 1) % 3]!, strides[(axis + 2) % 3]!];
      const ring = [at, at - u, at - u - v, at - v].map((cell) => vertexOf[cell] ?? -1);
      if (ring.some((vertex) => vertex < 0)) continue;
      const [p, q, r, s] = (values[at]! < 0 ? ring : ring.toReversed()) as [number, number, number, number];
      triangles.push(p, q, r, p, r, s);
    }
  }
  return triangles;
}
