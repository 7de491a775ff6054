import { use, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import type { LedgerBody } from '#domain/ledger.ts';
import { useMatcher } from '#panels/search/useMatcher.ts';
import { useCatalog } from '#state/catalogContext.ts';
import styles from './Accuracy.module.css';
import { FindingRow } from './FindingRow.tsx';
import { type Column, columns, type Order, pointFindings, sortFindings } from './pointFindings.ts';

/** Every point of a body with its largest residual, to be sorted, searched and opened. */
export function PointTable({ body }: { body: LedgerBody }) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>({ column: 'code', descending: false });
  const [open, setOpen] = useState<PointCode | null>(null);
  const filterId = useId();
  const entries = use(catalog.loadEntries());
  const all = useMemo(() => pointFindings(catalog, entries, body), [catalog, entries, body]);
  const { matches, wake } = useMatcher(query);
  const rows = sortFindings(all, order).filter(({ code }) => matches(code));
  return (
    <>
      <div className={styles.filter}>
        <label htmlFor={filterId}>{t('Ledger.filter')}</label>
        <input
          id={filterId}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('Ledger.filterHint')}
          value={query}
          onFocus={wake}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span role="status">{t('Ledger.matches', { count: rows.length })}</span>
      </div>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption>{t('Ledger.pointsCaption')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead key={column} column={column} order={order} onSort={setOrder} />
              ))}
              <th scope="col">{t('Ledger.holds')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FindingRow
                key={row.code}
                row={row}
                isOpen={open === row.code}
                onToggle={() => setOpen(open === row.code ? null : row.code)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface SortHeadProps {
  column: Column;
  order: Order;
  onSort: (order: Order) => void;
}

/** Numbers are first sorted from the largest, for that is what one looks for. */
function SortHead({ column, order, onSort }: SortHeadProps) {
  const { t } = useTranslation();
  const isSorted = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  const next = { column, descending: isSorted ? !order.descending : column !== 'code' };
  return (
    <th scope="col" data-column={column} aria-sort={isSorted ? direction : 'none'}>
      <button type="button" className={styles.sort} onClick={() => onSort(next)}>
        {t(`LedgerColumn.${column}`)}
      </button>
    </th>
  );
}
