import type { PointCode } from '#domain/code.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { PlacedBody } from '#domain/placedBody.ts';
import type { CameraArea } from '#state/view.ts';

/** The piece of skin that some points lie on, seen from where the one in its middle faces; null without points. */
export function areaOf(body: PlacedBody, codes: ReadonlySet<PointCode>): CameraArea | null {
  const placed = body.points.filter(({ code, definition }) => definition === 'who' && codes.has(code));
  const mean = (axis: 0 | 1 | 2) => placed.reduce((sum, { position }) => sum + position[axis], 0) / placed.length;
  const middle: Vec3 = [mean(0), mean(1), mean(2)];
  const away = ({ position }: { position: Vec3 }) => Math.hypot(...position.map((n, axis) => n - (middle[axis] ?? 0)));
  const [nearest] = [...placed].sort((a, b) => away(a) - away(b));
  if (!nearest) return null;
  return { middle, at: nearest.position, out: nearest.normal, reachM: Math.max(...placed.map(away)) };
}
