import { type BodyMesh, CULLED } from '#pipeline/bodyMesh.ts';

/** Semi-axes and centre of an ellipsoid with its poles up and down, metres. */
export interface Ellipsoid {
  readonly center: readonly [number, number, number];
  readonly axes: readonly [number, number, number];
}

/** The figure that `createBodyMesh` makes unless told otherwise: a trunk with a head zone above NECK_M, and a forearm on each side. */
export const trunk: Ellipsoid = { center: [0, 1, 0], axes: [0.2, 0.6, 0.12] };
export const forearm: Ellipsoid = { center: [0.32, 1, 0], axes: [0.04, 0.3, 0.04] };
const NECK_M = 1.4;

const RINGS = 90;
const SECTORS = 96;
const PART = { head: 0, trunk: 1, forearm: 3, rightForearm: 3 + 8 };

/**
 * A closed analytic figure, exactly mirror-symmetric, with vertices on x = 0. Base-mesh vertex i is full-mesh vertex i; the last
 * base-mesh vertex is culled.
 */
export function createBodyMesh({ scale = 1 }: { scale?: number } = {}): BodyMesh {
  const positions: number[] = [];
  const index: number[] = [];
  const parts: number[] = [];
  const addEllipsoid = ({ center, axes }: Ellipsoid, side: 1 | -1, partAt: (y: number) => number) => {
    const first = positions.length / 3;
    for (let ring = 0; ring <= RINGS; ring++) {
      for (let sector = 0; sector < sectorsOf(ring); sector++) {
        const [x, y, z] = direction(ring, sector);
        const at = [side * (center[0] + side * axes[0] * x), center[1] + axes[1] * y, center[2] + axes[2] * z];
        parts.push(partAt(at[1]!));
        positions.push(...at.map((n) => scale * n || 0));
      }
    }
    index.push(...triangles(first));
  };
  addEllipsoid(trunk, 1, (y) => (y > NECK_M ? PART.head : PART.trunk));
  addEllipsoid(forearm, 1, () => PART.forearm);
  addEllipsoid(forearm, -1, () => PART.rightForearm);
  const count = positions.length / 3;
  return {
    id: 'male',
    positions: Float32Array.from(positions),
    index: Uint32Array.from(index),
    baseVertices: Uint16Array.from({ length: count + 1 }, (_, i) => (i === count ? CULLED : i)),
    parts: Uint8Array.from(parts),
  };
}

/** Metres between a position and an ellipsoid's surface, to first order. */
export function offEllipsoid([x, y, z]: readonly [number, number, number], { center, axes }: Ellipsoid): number {
  const u = [(x - center[0]) / axes[0], (y - center[1]) / axes[1], (z - center[2]) / axes[2]] as const;
  const gradient = Math.hypot(u[0] / axes[0], u[1] / axes[1], u[2] / axes[2]);
  return Math.abs(u[0] ** 2 + u[1] ** 2 + u[2] ** 2 - 1) / (2 * gradient);
}

/** The base-mesh vertex of the trunk nearest to a direction from its centre, off the poles. */
export function trunkVertex(polar: number, azimuth: number): number {
  return vertexOf(Math.round((polar / Math.PI) * RINGS), Math.round((azimuth / (2 * Math.PI)) * SECTORS));
}

/** Each pole is one vertex. */
function sectorsOf(ring: number): number {
  return ring === 0 || ring === RINGS ? 1 : SECTORS;
}

function vertexOf(ring: number, sector: number): number {
  if (ring === 0) return 0;
  if (ring === RINGS) return 1 + (RINGS - 1) * SECTORS;
  return 1 + (ring - 1) * SECTORS + (sector % SECTORS);
}

/** Unit sphere; sector 0 looks to the front, a quarter on to the left, half on to the back. Exactly symmetric in x. */
function direction(ring: number, sector: number): [number, number, number] {
  const polar = (Math.PI * ring) / RINGS;
  const folded = Math.min(sector, SECTORS - sector);
  const azimuth = (2 * Math.PI * folded) / SECTORS;
  const side = sector === 0 || folded === SECTORS / 2 ? 0 : Math.sign(SECTORS / 2 - sector);
  const radius = ring === 0 || ring === RINGS ? 0 : Math.sin(polar);
  return [side * radius * Math.sin(azimuth), Math.cos(polar), radius * Math.cos(azimuth)];
}

/** Outward triangles; the diagonals of the right half mirror those of the left. */
function triangles(first: number): number[] {
  const index: number[] = [];
  for (let ring = 0; ring < RINGS; ring++) {
    for (let sector = 0; sector < SECTORS; sector++) {
      const [a, b] = [vertexOf(ring, sector), vertexOf(ring, sector + 1)];
      const [c, d] = [vertexOf(ring + 1, sector), vertexOf(ring + 1, sector + 1)];
      const halves =
        sector < SECTORS / 2
          ? [
              [a, c, d],
              [a, d, b],
            ]
          : [
              [a, c, b],
              [b, c, d],
            ];
      for (const half of halves) if (new Set(half).size === 3) index.push(...half.map((v) => first + v));
    }
  }
  return index;
}
