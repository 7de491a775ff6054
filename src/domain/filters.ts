import type { Point } from './point.ts';

/** What a person looks for: any of the values of a kind, and all of the kinds that have values. */
export interface Filters {
  /** Classical categories, `back-shu`. */
  readonly categories: readonly string[];
  /** Body regions, `lumbar`. */
  readonly regions: readonly string[];
  /** Classes of caution, `lung`. */
  readonly cautions: readonly string[];
  /** Only points that were in the point set of a trial. */
  readonly inTrials: boolean;
}

export const noFilters: Filters = { categories: [], regions: [], cautions: [], inTrials: false };

export function hasFilters({ categories, regions, cautions, inTrials }: Filters): boolean {
  return inTrials || categories.length + regions.length + cautions.length > 0;
}

/** Whether a point passes: one hit within each kind that was asked for. */
export function matchesFilters(point: Point, filters: Filters, isInTrials: (point: Point) => boolean): boolean {
  const { categories, regions, cautions, inTrials } = filters;
  return (
    hitsAny(
      categories,
      point.categories.map(({ kind }) => kind),
    ) &&
    hitsAny(regions, [point.region]) &&
    hitsAny(cautions, point.cautions) &&
    (!inTrials || isInTrials(point))
  );
}

/** Asking for nothing asks for all. */
function hitsAny(wanted: readonly string[], has: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((value) => has.includes(value));
}
