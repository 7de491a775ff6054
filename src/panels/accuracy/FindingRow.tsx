import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '#i18n/formatNumber.ts';
import styles from './Accuracy.module.css';
import { columns, type PointFindings } from './pointFindings.ts';
import { StatementTable } from './StatementTable.tsx';

interface FindingRowProps {
  row: PointFindings;
  isOpen: boolean;
  onToggle: () => void;
}

/** One point in the table; opened, everything that was measured on it. */
export function FindingRow({ row, isOpen, onToggle }: FindingRowProps) {
  const { t, i18n } = useTranslation();
  const detailId = useId();
  const { code, point, statements, worst, isOk, verdicts } = row;
  const number = (value: number | undefined, decimals: number) =>
    value === undefined ? t('Ledger.none') : formatNumber(value, i18n.language, decimals);
  return (
    <>
      <tr>
        <th scope="row">
          <div className={styles.point}>
            <button
              type="button"
              className={styles.opener}
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailId : undefined}
              aria-label={t('Ledger.details', { code })}
              onClick={onToggle}
            >
              <ChevronRight size="1rem" aria-hidden="true" />
            </button>
            <a href={`#/point/${code}`}>{code}</a> <span className={styles.name}>{point.names.pinyin}</span>
          </div>
        </th>
        <td data-column="statements">{formatNumber(statements, i18n.language, 0)}</td>
        <td>{number(worst?.mm, 2)}</td>
        <td>{number(worst?.cun, 3)}</td>
        <td data-ok={isOk}>{isOk ? t('Ledger.yes') : t('Ledger.no')}</td>
      </tr>
      {isOpen && (
        <tr id={detailId}>
          <td colSpan={columns.length + 1} className={styles.detail}>
            <StatementTable code={code} verdicts={verdicts} />
          </td>
        </tr>
      )}
    </>
  );
}
