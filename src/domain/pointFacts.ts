import type * as v from 'valibot';
import type { Point, PointEntry } from './point.ts';

/**
 * What the page must know of a point at once. The rules that place it are as long again and wait until somebody asks.
 *
 * Types alone are imported here, for the build runs this on the data files as they stand (`vite.config.ts`).
 */
export function pointFacts(entry: v.InferInput<typeof PointEntry>): v.InferInput<typeof Point> {
  const { location, alternative, series, statements: _, ...facts } = entry;
  return {
    ...facts,
    ...(alternative !== undefined && { hasSecondPlace: true }),
    ...(series && { series: series.map(({ code }) => ({ code })), typical: typicalOf(series, location) }),
  };
}

/** A series has no place of its own on the body: the member that its own rule describes stands for it, or else the first. */
function typicalOf(series: NonNullable<v.InferInput<typeof PointEntry>['series']>, location: unknown) {
  const rule = JSON.stringify(location);
  return (series.find((member) => JSON.stringify(member.location) === rule) ?? series[0])?.code;
}
