import type { PointCode } from '#domain/code.ts';
import type { Place } from '#domain/placement.ts';
import type { PointEntry } from '#domain/point.ts';

/** The rule that places a code: a point's own, or that of a member of its series. */
export function ruleOfPoint(code: PointCode, point: PointEntry | undefined): Place | undefined {
  return point?.series?.find((member) => member.code === code)?.location ?? point?.location;
}
