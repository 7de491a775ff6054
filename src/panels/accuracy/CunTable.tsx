import { useTranslation } from 'react-i18next';
import type { Ledger, LedgerBody } from '#domain/ledger.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import styles from './Accuracy.module.css';
import { landmarkName } from './refName.ts';

/** What one cun measures on the body in view, part by part, and between which landmarks it was taken. */
export function CunTable({ scales, body }: { scales: Ledger['scales']; body: LedgerBody }) {
  const { t, i18n } = useTranslation();
  return (
    <table className={styles.table}>
      <caption>{t('Ledger.cunCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('Ledger.where')}</th>
          <th scope="col">{t('Ledger.between')}</th>
          <th scope="col">{t('Ledger.cun')}</th>
          <th scope="col">{t('Ledger.mmPerCun')}</th>
        </tr>
      </thead>
      <tbody>
        {scales.map(({ id, from, to, cun }) => {
          const mmPerCun = body.scales[id]?.[0];
          if (mmPerCun === undefined) return null;
          return (
            <tr key={id}>
              <th scope="row">{t(`Scale.${id}`)}</th>
              <td>
                {from === to
                  ? t('Ledger.leftToRight', { landmark: landmarkName(from) })
                  : t('Ledger.fromTo', { from: landmarkName(from), to: landmarkName(to) })}
              </td>
              <td>{formatNumber(cun, i18n.language, 1)}</td>
              <td>{t('Ledger.mm', { mm: formatNumber(mmPerCun, i18n.language, 1) })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
