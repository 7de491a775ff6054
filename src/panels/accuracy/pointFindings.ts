import type { Catalog } from '#domain/catalog.ts';
import type { PointCode } from '#domain/code.ts';
import { isStatement } from '#domain/ledger/check.ts';
import type { Verdict } from '#domain/ledger/verdict.ts';
import { type LedgerBody, verdictsOf, worstOf } from '#domain/ledger.ts';
import type { PointEntry } from '#domain/point.ts';
import { type PointRow, pointRows } from '#panels/pointRows.ts';

/** One line of the table: a point, and what was found on it. */
export interface PointFindings extends PointRow {
  readonly verdicts: readonly Verdict[];
  /** How many of the checks are statements of the standard. */
  readonly statements: number;
  /** The largest residual of what the standard says in numbers; null when it says nothing. */
  readonly worst: { readonly mm: number; readonly cun: number } | null;
  readonly isOk: boolean;
}

export const columns = ['code', 'statements', 'mm', 'cun'] as const;
export type Column = (typeof columns)[number];
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** What was found on every point of a body, in the order of the catalog. */
export function pointFindings(
  catalog: Pick<Catalog, 'points'>,
  entries: ReadonlyMap<PointCode, PointEntry>,
  body: LedgerBody,
): readonly PointFindings[] {
  return pointRows(catalog).map((row) => {
    const entry = entries.get(row.code);
    const verdicts = entry ? verdictsOf(body, entry, row.code) : [];
    const statements = verdicts.filter(({ check }) => isStatement(check)).length;
    const isOk = verdicts.length > 0 && verdicts.every((verdict) => verdict.isOk);
    return { ...row, verdicts, statements, worst: worstOf(verdicts), isOk };
  });
}

/** Rows in the order of a column. Equal ones keep the order of the catalog; those without a residual come last either way. */
export function sortFindings(rows: readonly PointFindings[], { column, descending }: Order): readonly PointFindings[] {
  if (column === 'code') return descending ? rows.toReversed() : rows;
  const sortedBy = (row: PointFindings) => (column === 'statements' ? row.statements : (row.worst?.[column] ?? null));
  return rows.toSorted((a, b) => {
    const [x, y] = [sortedBy(a), sortedBy(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return descending ? y - x : x - y;
  });
}
