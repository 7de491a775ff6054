import type { Catalog } from '#domain/catalog.ts';
import type { MeridianCode, PointCode } from '#domain/code.ts';
import type { Point } from '#domain/point.ts';

/** One line of the list: a point, or one level of a series. */
export interface PointRow {
  readonly code: PointCode;
  readonly point: Point;
  /** `L2` for the member EX-B2-L2 of a series. */
  readonly level: string | null;
}

/** Every place a card can open for, in the order of the catalog. */
export function pointRows(catalog: Pick<Catalog, 'points'>): readonly PointRow[] {
  return catalog.points.flatMap((point) => rowsOf(point));
}

function rowsOf(point: Point): PointRow[] {
  if (!point.series) return [{ code: point.code, point, level: null }];
  return point.series.map(({ code }) => ({ code, point, level: levelOf(code, point.code) }));
}

/** `L2` of EX-B2-L2; null for a point that is no member of a series. */
export function levelOf(code: PointCode, parent: PointCode): string | null {
  return code.startsWith(`${parent}-`) ? code.slice(parent.length + 1) : null;
}

/** The rows in their meridians, empty meridians left out. */
export function byMeridian(rows: readonly PointRow[]): ReadonlyMap<MeridianCode, readonly PointRow[]> {
  const groups = new Map<MeridianCode, PointRow[]>();
  for (const row of rows) {
    const group = groups.get(row.point.meridian);
    if (group) group.push(row);
    else groups.set(row.point.meridian, [row]);
  }
  return groups;
}
