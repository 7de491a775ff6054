import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import { isStatement } from '#domain/ledger/check.ts';
import type { Verdict } from '#domain/ledger/verdict.ts';
import styles from './Accuracy.module.css';
import { checkWords, foundWords, offWords } from './checkWords.ts';

/** What the standard says of one point, sentence by sentence, and what was found; then what holds for every point. */
export function StatementTable({ code, verdicts }: { code: PointCode; verdicts: readonly Verdict[] }) {
  const { t, i18n } = useTranslation();
  if (verdicts.length === 0) return <p>{t('Ledger.notMeasured')}</p>;
  const ordered = [
    ...verdicts.filter(({ check }) => isStatement(check)),
    ...verdicts.filter((it) => !isStatement(it.check)),
  ];
  const lines = ordered.map((verdict) => ({ verdict, words: checkWords(verdict.check, t, i18n.language) }));
  return (
    <table className={styles.table}>
      <caption>{t('Ledger.detailCaption', { code })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('Ledger.expected')}</th>
          <th scope="col">{t('Ledger.found')}</th>
          <th scope="col">{t('Ledger.offBy')}</th>
          <th scope="col">{t('Ledger.holds')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ verdict, words }) => (
          <tr key={JSON.stringify(verdict.check)}>
            <td>{words}</td>
            <td>{foundWords(verdict, t, i18n.language)}</td>
            <td>{offWords(verdict, t, i18n.language)}</td>
            <td data-ok={verdict.isOk}>{verdict.isOk ? t('Ledger.yes') : t('Ledger.no')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
