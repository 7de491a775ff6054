import type { Vec3 } from '#domain/frame.ts';
import { add, distance, lerp, subtract } from '#domain/vector.ts';

/**
 * The centripetal Catmull-Rom spline through `knots`: the position at `t` (0..1) between knot `span` and the next. Centripetal,
 * because it is the only one of the family that makes no loop or cusp where knots stand close beside a long gap.
 */
export function splineAt(knots: readonly Vec3[], span: number, t: number): Vec3 {
  const [p1, p2] = [knots[span]!, knots[span + 1]!];
  const p0 = knots[span - 1] ?? reflected(p2, p1);
  const p3 = knots[span + 2] ?? reflected(p1, p2);
  const t1 = interval(p0, p1);
  const t2 = t1 + interval(p1, p2);
  const t3 = t2 + interval(p2, p3);
  const at = t1 + (t2 - t1) * t;
  const a1 = lerp(p0, p1, at / t1);
  const a2 = lerp(p1, p2, (at - t1) / (t2 - t1));
  const a3 = lerp(p2, p3, (at - t2) / (t3 - t2));
  const b1 = lerp(a1, a2, at / t2);
  const b2 = lerp(a2, a3, (at - t1) / (t3 - t1));
  return lerp(b1, b2, (at - t1) / (t2 - t1));
}

function interval(a: Vec3, b: Vec3): number {
  return Math.sqrt(Math.max(distance(a, b), 1e-9));
}

/** `of` mirrored at `about`, so that an end of the spline runs on as it came. */
function reflected(of: Vec3, about: Vec3): Vec3 {
  return add(about, subtract(about, of));
}
