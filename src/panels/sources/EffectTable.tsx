import { useTranslation } from 'react-i18next';
import type { Evidence, EvidenceText } from '#domain/evidence.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import { type References, SourceNames } from './SourceNames.tsx';
import styles from './Sources.module.css';

interface EffectTableProps {
  evidence: Evidence;
  text: EvidenceText;
  references: References;
}

/** The charts' numbers, for those who would rather read or hear them. */
export function EffectTable({ evidence, text, references }: EffectTableProps) {
  const { t, i18n } = useTranslation();
  const number = (value: number) => formatNumber(value, i18n.language, 1);
  return (
    <details className={styles.fold}>
      <summary>{t('Sources.asTable')}</summary>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption>{t('Sources.tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('Sources.compared')}</th>
              <th scope="col">{t('Sources.measured')}</th>
              <th scope="col">{t('Sources.gap')}</th>
              <th scope="col">{t('Sources.interval')}</th>
              <th scope="col">{t('Sources.numbers')}</th>
              <th scope="col">{t('Sources.source')}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.effects.map(({ id, comparison, estimate, interval: [low, high], numbersRead, source }) => (
              <tr key={id}>
                <th scope="row">{text.comparisons[comparison].title}</th>
                <td>{text.effects[id]}</td>
                <td>{number(estimate)}</td>
                <td>{t('Sources.fromTo', { low: number(low), high: number(high) })}</td>
                <td>{numbersRead ? t('Sources.wasRead') : t('Sources.unread')}</td>
                <td>
                  <SourceNames keys={[source]} references={references} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
