import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PointCode } from '#domain/code.ts';
import { type Furniture, useFurniture } from '#state/furniture.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import type { PointRow } from './pointRows.ts';
import { takeFocusWish } from './useFocusWish.ts';

const selectedOf = (s: ViewState) => s.selected;
const wishOf = (s: Furniture) => s.focusWish;
const PAGE_ROWS = 10;

/** One stop of Tab for the whole list; inside it the arrows move. The chosen point is where Tab arrives. */
export function useRovingRows(rows: readonly PointRow[]) {
  const container = useRef<HTMLDivElement>(null);
  const selected = useView(selectedOf);
  const [moved, setActive] = useState<PointCode | null>(null);
  const has = (code: PointCode | null) => code !== null && rows.some((row) => row.code === code);
  const active = has(moved) ? moved : has(selected) ? selected : (rows[0]?.code ?? null);

  useEffect(() => {
    if (!selected) return;
    setActive(selected);
    rowOf(container.current, selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const wish = useFurniture(wishOf);
  useEffect(() => {
    if (wish.target === 'list' && takeFocusWish(wish.count) && active) rowOf(container.current, active)?.focus();
  }, [wish, active]);

  const focusRow = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    setActive(row.code);
    rowOf(container.current, row.code)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex((row) => row.code === active);
    const target = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE_ROWS,
      PageUp: at - PAGE_ROWS,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusRow(target);
  };

  return { container, active, setActive, onKeyDown, focusFirst: () => focusRow(0) };
}

function rowOf(container: HTMLElement | null, code: PointCode): HTMLElement | null {
  return container?.querySelector<HTMLElement>(`[data-code="${code}"]`) ?? null;
}
