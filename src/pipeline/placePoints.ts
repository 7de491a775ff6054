import type { PointCode } from '#domain/code.ts';
import type { SkinPlace } from '#domain/cun/skin.ts';
import type { PointRule, Survey } from '#domain/cun/survey.ts';
import type { Place } from '#domain/placement.ts';
import type { ErrorList } from './errorList.ts';
import type { SourcedPoint } from './readRules.ts';

/** A point as it lies on one body: the left one of a pair, or the midline one. */
export interface PlacedRule {
  readonly code: PointCode;
  readonly midline: boolean;
  readonly definition: 'who' | 'alternative';
  readonly place: SkinPlace;
}

/** The location rules of all points by code; a series also answers by its own code, with its typical location. */
export function pointRules(points: readonly SourcedPoint[]): ReadonlyMap<PointCode, PointRule> {
  const rules = points.flatMap((sourced) => [
    ruleOf(sourced, sourced.point.code, sourced.point.location, 'location'),
    ...seriesOf(sourced),
  ]);
  return new Map(rules.map((rule) => [rule.code, rule]));
}

/** Places every point of the files on the surveyed body; what fails is added to `errors`. */
export function placePoints(survey: Survey, points: readonly SourcedPoint[], errors: ErrorList): readonly PlacedRule[] {
  const placed: PlacedRule[] = [];
  const attempt = (rule: PointRule, definition: PlacedRule['definition'], locate: () => SkinPlace) => {
    const place = errors.attempt(locate);
    if (place !== null) placed.push({ code: rule.code, midline: rule.midline, definition, place });
  };
  for (const sourced of points) {
    const { code, location, alternative, series } = sourced.point;
    const own = series === undefined ? [ruleOf(sourced, code, location, 'location')] : seriesOf(sourced);
    for (const rule of own) attempt(rule, 'who', () => survey.point(rule.code, rule.path));
    if (alternative === undefined) continue;
    const second = ruleOf(sourced, code, alternative, 'alternative');
    attempt(second, 'alternative', () => survey.place(second));
  }
  return placed;
}

function seriesOf(sourced: SourcedPoint): PointRule[] {
  return (sourced.point.series ?? []).map(({ code, location }, i) =>
    ruleOf(sourced, code, location, `series[${i}].location`),
  );
}

function ruleOf({ file, point }: SourcedPoint, code: PointCode, place: Place, field: string): PointRule {
  return { code, midline: point.side === 'midline', place, path: `${file}: ${point.code}.${field}` };
}
