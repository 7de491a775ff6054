import type { Element } from './parts.ts';

/** A corner of a sheet: its place and half the sheet's thickness there, mm. */
export type Thick = readonly [x: number, y: number, z: number, radius: number];

/**
 * A triangle with thickness, rounded all round: the distance to the nearest place of the triangle less the radius there.
 * Written in plain numbers, without closures: a bone asks for it some ten million times.
 */
export function thickTriangle(a: Thick, b: Thick, c: Thick): Element {
  const reach = Math.max(a[3], b[3], c[3]);
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const uu = ux * ux + uy * uy + uz * uz || 1e-9;
  const uv = ux * vx + uy * vy + uz * vz;
  const vv = vx * vx + vy * vy + vz * vz || 1e-9;
  const ww = uu - 2 * uv + vv || 1e-9;
  const det = uu * vv - uv * uv;
  const low = (k: 0 | 1 | 2): number => Math.min(a[k], b[k], c[k]) - reach;
  const high = (k: 0 | 1 | 2): number => Math.max(a[k], b[k], c[k]) + reach;
  return {
    min: [low(0), low(1), low(2)],
    max: [high(0), high(1), high(2)],
    distance(x, y, z) {
      const px = x - a[0];
      const py = y - a[1];
      const pz = z - a[2];
      const pu = px * ux + py * uy + pz * uz;
      const pv = px * vx + py * vy + pz * vz;
      // Weights of b and c at the foot of the perpendicular; outside the triangle the nearest of the three edges.
      let s = det > 1e-9 ? (pu * vv - pv * uv) / det : -1;
      let t = det > 1e-9 ? (pv * uu - pu * uv) / det : -1;
      if (s < 0 || t < 0 || s + t > 1) {
        const onU = clamp(pu / uu);
        const onV = clamp(pv / vv);
        const onW = clamp((pv - pu - uv + uu) / ww);
        const du = (px - onU * ux) ** 2 + (py - onU * uy) ** 2 + (pz - onU * uz) ** 2;
        const dv = (px - onV * vx) ** 2 + (py - onV * vy) ** 2 + (pz - onV * vz) ** 2;
        const off = 1 - onW;
        const dw = (px - off * ux - onW * vx) ** 2 + (py - off * uy - onW * vy) ** 2 + (pz - off * uz - onW * vz) ** 2;
        s = du <= dv && du <= dw ? onU : dv <= dw ? 0 : off;
        t = du <= dv && du <= dw ? 0 : dv <= dw ? onV : onW;
      }
      const dx = px - s * ux - t * vx;
      const dy = py - s * uy - t * vy;
      const dz = pz - s * uz - t * vz;
      return Math.sqrt(dx * dx + dy * dy + dz * dz) - (a[3] + s * (b[3] - a[3]) + t * (c[3] - a[3]));
    },
  };
}

function clamp(t: number): number {
  return t < 0 ? 0 : t > 1 ? 1 : t;
}
