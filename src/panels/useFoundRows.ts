import { useMemo } from 'react';
import { hasFilters, matchesFilters } from '#domain/filters.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import { pointRows } from './pointRows.ts';
import { useMatcher } from './search/useMatcher.ts';

const filtersOf = (s: ViewState) => s.filters;

/** The rows that pass the filters and that the typed words can mean, in the order of the list. */
export function useFoundRows(query: string) {
  const catalog = useCatalog();
  const filters = useView(filtersOf);
  const { matches, wake } = useMatcher(query);
  const isFiltered = hasFilters(filters);
  const rows = useMemo(() => {
    const all = pointRows(catalog);
    return isFiltered ? all.filter(({ point }) => matchesFilters(point, filters, catalog.isInTrials)) : all;
  }, [catalog, filters, isFiltered]);
  const found = useMemo(() => rows.filter(({ code }) => matches(code)), [rows, matches]);
  return { rows: found, isFiltered, wake };
}
