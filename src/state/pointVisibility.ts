import { useMemo } from 'react';
import { meridianOf, type PointCode } from '#domain/code.ts';
import { hasFilters, matchesFilters } from '#domain/filters.ts';
import { pointsOfPattern, pointsOfRegions } from '#domain/pattern.ts';
import type { Point } from '#domain/point.ts';
import type { Atlas } from './atlas.ts';
import { useCatalog } from './catalogContext.ts';
import { useView } from './useView.ts';
import type { ViewState } from './view.ts';

/** How a point stands on the body: in full, stepped back, or not at all. */
export type Visibility = 'shown' | 'dimmed' | 'hidden';

/** What the person chose to see. */
export type Showing = Pick<
  ViewState,
  'selected' | 'meridian' | 'pattern' | 'hurts' | 'hurtRegions' | 'hiddenMeridians' | 'show' | 'filters'
>;
type Shelf = Pick<Atlas, 'point' | 'pointSet' | 'isInTrials' | 'pattern' | 'patterns'>;

/**
 * Answers for every point how it stands.
 *
 * The chosen point always shows, and so do the points of the pattern or the sore region one is reading about. Filters and switched-off meridians hide. A meridian whose card is open shows its own points
 * and steps the others back; else the set does that.
 */
export function pointVisibility(showing: Showing, atlas: Shelf): (code: PointCode) => Visibility {
  const { selected, meridian, hiddenMeridians, show, filters } = showing;
  const topic = topicOf(showing, atlas);
  const set = show === null ? undefined : atlas.pointSet(show);
  const inSet = set && new Set<string>(set.points);
  const filtering = hasFilters(filters);
  return (code) => {
    if (code === selected || topic?.has(code)) return 'shown';
    const own = meridianOf(code);
    if (hiddenMeridians.includes(own)) return 'hidden';
    const point = atlas.point(code);
    if (filtering && !(point && matchesFilters(point, filters, atlas.isInTrials))) return 'hidden';
    if (topic) return 'dimmed';
    if (meridian !== null) return own === meridian ? 'shown' : 'dimmed';
    return !inSet || inSet.has(code) ? 'shown' : 'dimmed';
  };
}

/** The points of what the open card is about, if it is about several; a point's own card leaves the rest as it was. */
function topicOf({ pattern, hurts, hurtRegions }: Showing, atlas: Shelf): ReadonlySet<PointCode> | null {
  const open = pattern === null ? undefined : atlas.pattern(pattern);
  if (open) return new Set(pointsOfPattern(open));
  return hurts && hurtRegions.length > 0 ? new Set(pointsOfRegions(atlas.patterns, hurtRegions)) : null;
}

/** How many points stand in full; a series counts once. */
export function countShown(points: readonly Point[], visibility: (code: PointCode) => Visibility): number {
  return points.filter(({ code, series }) =>
    (series ?? [{ code }]).some((member) => visibility(member.code) === 'shown'),
  ).length;
}

const selectedOf = (s: ViewState) => s.selected;
const meridianShownOf = (s: ViewState) => s.meridian;
const patternShownOf = (s: ViewState) => s.pattern;
const hurtsOf = (s: ViewState) => s.hurts;
const hurtRegionsOf = (s: ViewState) => s.hurtRegions;
const hiddenOf = (s: ViewState) => s.hiddenMeridians;
const showOf = (s: ViewState) => s.show;
const filtersOf = (s: ViewState) => s.filters;

/** The same for a component, kept up to date; a new function only when something changed. */
export function usePointVisibility(): (code: PointCode) => Visibility {
  const atlas = useCatalog();
  const selected = useView(selectedOf);
  const meridian = useView(meridianShownOf);
  const pattern = useView(patternShownOf);
  const hurts = useView(hurtsOf);
  const hurtRegions = useView(hurtRegionsOf);
  const hiddenMeridians = useView(hiddenOf);
  const show = useView(showOf);
  const filters = useView(filtersOf);
  return useMemo(
    () => pointVisibility({ selected, meridian, pattern, hurts, hurtRegions, hiddenMeridians, show, filters }, atlas),
    [selected, meridian, pattern, hurts, hurtRegions, hiddenMeridians, show, filters, atlas],
  );
}
