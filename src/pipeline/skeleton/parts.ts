/**
 * What bones are modelled from: solids given by their signed distance (mm, negative inside). `sculpt.ts` joins them with
 * rounded seams. A part is a group of elements; inside a group the join is plain, so that many small elements (the triangles
 * of a sheet, the segments of a tube) make one smooth solid.
 */
import type { Vec3 } from '#domain/frame.ts';
import { add, dot, scale, subtract } from '#domain/vector.ts';
import { refineSheet } from './curve.ts';
import { thickTriangle } from './thickTriangle.ts';

/** A convex piece: its bounds, and a distance that is exact enough near the surface. */
export interface Element {
  readonly min: Vec3;
  readonly max: Vec3;
  distance(x: number, y: number, z: number): number;
}

export interface Part {
  readonly elements: readonly Element[];
  /** Width of the rounded seam with what came before, mm. */
  readonly blendMm: number;
  /** Taken away instead of added. */
  readonly cut: boolean;
}

const BLEND_MM = 3;

/** A chain of round cones along a path, with a radius for each path point. */
export function tube(path: readonly Vec3[], radii: readonly number[] | number, blendMm = BLEND_MM): Part {
  const radius = (i: number): number => (typeof radii === 'number' ? radii : radii[i]!);
  const elements = path.slice(1).map((to, i) => roundCone(path[i]!, to, radius(i), radius(i + 1)));
  return { elements, blendMm, cut: false };
}

/**
 * A curved plate through a grid of points (rows of equal length) with rounded edges; `radius` is half its thickness, one
 * number or one per point. The grid is refined by Catmull-Rom splines both ways.
 */
export function sheet(
  rows: readonly (readonly Vec3[])[],
  radius: number | readonly (readonly number[])[],
  blendMm = BLEND_MM,
): Part {
  const grid = refineSheet(
    rows.map((row, r) =>
      row.map(([x, y, z], c) => [x, y, z, typeof radius === 'number' ? radius : radius[r]![c]!] as const),
    ),
  );
  const elements: Element[] = [];
  for (let r = 0; r + 1 < grid.length; r++) {
    for (let c = 0; c + 1 < grid[r]!.length; c++) {
      const [a, b, d, e] = [grid[r]![c]!, grid[r]![c + 1]!, grid[r + 1]![c]!, grid[r + 1]![c + 1]!];
      elements.push(thickTriangle(a, b, d), thickTriangle(b, e, d));
    }
  }
  return { elements, blendMm, cut: false };
}

/** An ellipsoid with half axes along x, y, z. */
export function ball(centre: Vec3, halfAxes: Vec3 | number, blendMm = BLEND_MM): Part {
  const [a, b, c] = typeof halfAxes === 'number' ? [halfAxes, halfAxes, halfAxes] : halfAxes;
  const element: Element = {
    min: subtract(centre, [a, b, c]),
    max: add(centre, [a, b, c]),
    distance(x, y, z) {
      const [px, py, pz] = [(x - centre[0]) / a, (y - centre[1]) / b, (z - centre[2]) / c];
      const k0 = Math.hypot(px, py, pz);
      const k1 = Math.hypot(px / a, py / b, pz / c);
      // First-order distance of an implicit ellipsoid: f / |grad f|.
      return k1 === 0 ? -Math.min(a, b, c) : (k0 * (k0 - 1)) / k1;
    },
  };
  return { elements: [element], blendMm, cut: false };
}

/** A vertebral body: an upright elliptic drum, flattened behind, drawn in at its waist by a share of its radius. */
export function drum(
  centre: Vec3,
  width: number,
  depth: number,
  height: number,
  waist: number,
  blendMm = BLEND_MM,
): Part {
  const [a, c, h] = [width / 2, depth / 2, height / 2];
  const EDGE_MM = 1.6;
  const element: Element = {
    min: subtract(centre, [a, h, c]),
    max: add(centre, [a, h, c]),
    distance(x, y, z) {
      const [dx, dy, dz] = [x - centre[0], y - centre[1], z - centre[2]];
      const narrow = 1 - waist * (1 - Math.min(1, (dy / h) ** 2));
      const behind = dz < 0 ? 0.88 : 1;
      const k = Math.hypot(dx / a, dz / (c * behind));
      const side = (k - narrow) * Math.min(a, c * behind) + EDGE_MM;
      const end = Math.abs(dy) - h + EDGE_MM;
      return Math.min(Math.max(side, end), 0) + Math.hypot(Math.max(side, 0), Math.max(end, 0)) - EDGE_MM;
    },
  };
  return { elements: [element], blendMm, cut: false };
}

/** The same part as something to take away. */
export function cut(part: Part): Part {
  return { ...part, cut: true };
}

/** The part and its mirror image across x = 0. */
export function both(part: Part): Part {
  const mirrored = part.elements.map(
    (element): Element => ({
      min: [-element.max[0], element.min[1], element.min[2]],
      max: [-element.min[0], element.max[1], element.max[2]],
      distance: (x, y, z) => element.distance(-x, y, z),
    }),
  );
  return { ...part, elements: [...part.elements, ...mirrored] };
}

/** The part turned about the x axis through `pivot`; a positive angle (radians) leans its top to the front. */
export function leaned(part: Part, pivot: Vec3, angle: number): Part {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const elements = part.elements.map((element): Element => {
    const centre = scale(add(element.min, element.max), 0.5);
    const reach = Math.hypot(...subtract(element.max, centre));
    const [dy, dz] = [centre[1] - pivot[1], centre[2] - pivot[2]];
    const turned: Vec3 = [centre[0], pivot[1] + dy * cos - dz * sin, pivot[2] + dy * sin + dz * cos];
    return {
      min: subtract(turned, [reach, reach, reach]),
      max: add(turned, [reach, reach, reach]),
      distance(x, y, z) {
        const [b, c] = [y - pivot[1], z - pivot[2]];
        return element.distance(x, pivot[1] + b * cos + c * sin, pivot[2] - b * sin + c * cos);
      },
    };
  });
  return { ...part, elements };
}

function roundCone(from: Vec3, to: Vec3, r0: number, r1: number): Element {
  const along = subtract(to, from);
  const squared = dot(along, along) || 1;
  const reach = Math.max(r0, r1);
  return {
    min: [0, 1, 2].map((k) => Math.min(from[k]!, to[k]!) - reach) as unknown as Vec3,
    max: [0, 1, 2].map((k) => Math.max(from[k]!, to[k]!) + reach) as unknown as Vec3,
    distance(x, y, z) {
      const [px, py, pz] = [x - from[0], y - from[1], z - from[2]];
      const t = Math.min(1, Math.max(0, (px * along[0] + py * along[1] + pz * along[2]) / squared));
      return Math.hypot(px - t * along[0], py - t * along[1], pz - t * along[2]) - (r0 + (r1 - r0) * t);
    },
  };
}
