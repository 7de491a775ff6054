import { MeshoptSimplifier } from 'meshoptimizer';
import type { Vec3 } from '#domain/frame.ts';
import type { BoneMesh } from './boneMesh.ts';
import type { Part } from './parts.ts';
import { type Grid, surfaceNets } from './surfaceNets.ts';

/** Distances beyond this are not told apart; no seam is wider. */
const FAR_MM = 14;
/** Passes of Taubin smoothing (a shrinking and a swelling step each), which take the grid's staircase off. */
const SMOOTHING_PASSES = 3;
const SHRINK = 0.5;
const SWELL = -0.53;

/** How finely a bone is modelled, and how much of that is kept. */
export interface Fineness {
  readonly voxelMm: number;
  readonly triangles: number;
}

/** Meshes parts, in order: adds and cuts them with rounded seams, smooths, and simplifies to about `fineness.triangles`. */
export async function sculpt(parts: readonly Part[], fineness: Fineness): Promise<BoneMesh> {
  const mesh = smooth(surfaceNets(fieldOf(parts, fineness.voxelMm)));
  return simplify(mesh, fineness.triangles);
}

function fieldOf(parts: readonly Part[], step: number): Grid {
  const pad = 2 * step;
  const added = parts.filter((part) => !part.cut).flatMap((part) => part.elements);
  const low = [0, 1, 2].map((k) => Math.min(...added.map(({ min }) => min[k]!)) - pad);
  const high = [0, 1, 2].map((k) => Math.max(...added.map(({ max }) => max[k]!)) + pad);
  // Grid lines lie symmetric to x = 0, so that a symmetric bone gets a symmetric grid.
  const origin: Vec3 = [Math.floor(low[0]! / step) * step, low[1]!, low[2]!];
  const size = [0, 1, 2].map((k) => Math.ceil((high[k]! - origin[k]!) / step) + 1) as unknown as Vec3;
  const grid: Grid = { origin, step, size, values: new Float32Array(size[0] * size[1] * size[2]).fill(FAR_MM) };
  const group = new Float32Array(grid.values.length);
  for (const part of parts) {
    group.fill(FAR_MM);
    for (const { min, max, distance } of part.elements) {
      const [from, to] = gridBox(grid, min, max, part.blendMm + 2 * step);
      for (let c = from[2]!; c <= to[2]!; c++)
        for (let b = from[1]!; b <= to[1]!; b++)
          for (let a = from[0]!; a <= to[0]!; a++) {
            const i = a + size[0] * (b + size[1] * c);
            const d = distance(origin[0] + a * step, origin[1] + b * step, origin[2] + c * step);
            if (d < group[i]!) group[i] = d;
          }
    }
    const { values } = grid;
    const k = part.blendMm;
    for (let i = 0; i < values.length; i++) {
      if (group[i]! >= FAR_MM) continue;
      values[i] = part.cut ? -smoothMin(-values[i]!, group[i]!, k) : smoothMin(values[i]!, group[i]!, k);
    }
  }
  return grid;
}

/** The grid points within `margin` of a box: first and last along each axis. */
function gridBox({ origin, step, size }: Grid, min: Vec3, max: Vec3, margin: number): [from: number[], to: number[]] {
  return [
    [0, 1, 2].map((k) => Math.max(0, Math.ceil((min[k]! - margin - origin[k]!) / step))),
    [0, 1, 2].map((k) => Math.min(size[k]! - 1, Math.floor((max[k]! + margin - origin[k]!) / step))),
  ];
}

/** Polynomial smooth minimum with a seam of width `k` (Quilez). */
function smoothMin(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0);
  return Math.min(a, b) - (k === 0 ? 0 : (h * h) / (4 * k));
}

function smooth(mesh: BoneMesh): BoneMesh {
  const { triangles } = mesh;
  const count = mesh.positions.length / 3;
  let positions = mesh.positions;
  for (let pass = 0; pass < 2 * SMOOTHING_PASSES; pass++) {
    const sums = new Float64Array(positions.length);
    const weights = new Float64Array(count);
    for (let corner = 0; corner < triangles.length; corner++) {
      const [v, next] = [triangles[corner]!, triangles[corner % 3 === 2 ? corner - 2 : corner + 1]!];
      for (let k = 0; k < 3; k++) sums[3 * v + k]! += positions[3 * next + k]!;
      weights[v]!++;
    }
    const factor = pass % 2 === 0 ? SHRINK : SWELL;
    positions = positions.map((p, i) => p + factor * (sums[i]! / weights[Math.floor(i / 3)]! - p));
  }
  return { positions, triangles };
}

async function simplify(mesh: BoneMesh, wanted: number): Promise<BoneMesh> {
  await MeshoptSimplifier.ready;
  const index = Uint32Array.from(mesh.triangles);
  const [kept] = MeshoptSimplifier.simplify(
    index,
    Float32Array.from(mesh.positions),
    3,
    Math.min(index.length, 3 * wanted),
    1,
    [],
  );
  return compact(mesh.positions, kept);
}

/** Drops vertices that no triangle uses. */
function compact(positions: Float64Array, triangles: Uint32Array): BoneMesh {
  const places = new Map<number, number>();
  for (const v of triangles) if (!places.has(v)) places.set(v, places.size);
  const dst = new Float64Array(3 * places.size);
  for (const [v, place] of places) dst.set(positions.subarray(3 * v, 3 * v + 3), 3 * place);
  return { positions: dst, triangles: triangles.map((v) => places.get(v)!) };
}
