import { useTranslation } from 'react-i18next';
import type { Ledger } from '#domain/ledger.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import { useCatalog } from '#state/catalogContext.ts';
import styles from './Accuracy.module.css';

/** One line for each body: how many statements were checked on it, and how far off the points are. */
export function BodySummaries({ ledger }: { ledger: Ledger }) {
  const { t, i18n } = useTranslation();
  const { bodies } = useCatalog();
  const residual = (mm: number, cun: number) =>
    t('Ledger.residual', { mm: formatNumber(mm, i18n.language, 2), cun: formatNumber(cun, i18n.language, 3) });
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption>{t('Ledger.bodiesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Ledger.body')}</th>
            <th scope="col">{t('Ledger.points')}</th>
            <th scope="col">{t('Ledger.statements')}</th>
            <th scope="col">{t('Ledger.median')}</th>
            <th scope="col">{t('Ledger.largest')}</th>
            <th scope="col">{t('Ledger.failed')}</th>
          </tr>
        </thead>
        <tbody>
          {bodies.map(({ id, sex, build }) => {
            const summary = ledger.bodies[id]?.summary;
            if (!summary) return null;
            const { points, statements, failed, medianMm, maxMm, medianCun, maxCun, worst } = summary;
            return (
              <tr key={id}>
                <th scope="row">
                  {t('Ledger.bodyName', { sex: t(`BodyChoice.${sex}`), build: t(`BodyChoice.${build}`) })}
                </th>
                <td>{formatNumber(points, i18n.language, 0)}</td>
                <td>{formatNumber(statements, i18n.language, 0)}</td>
                <td>{residual(medianMm, medianCun)}</td>
                <td>
                  {residual(maxMm, maxCun)} {worst && <a href={`#/point/${worst}`}>{worst}</a>}
                </td>
                <td>{formatNumber(failed, i18n.language, 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
