import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { TOLERANCE_CUN } from '#domain/ledger/verdict.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import { BodyChoice } from '#panels/BodyChoice.tsx';
import report from '#panels/Report.module.css';
import { useCatalog } from '#state/catalogContext.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import styles from './Accuracy.module.css';
import { atlasCounts } from './atlasCounts.ts';
import { BodySummaries } from './BodySummaries.tsx';
import { CunTable } from './CunTable.tsx';
import { DisputedPoints } from './DisputedPoints.tsx';
import { HumanVariation } from './HumanVariation.tsx';
import { PointTable } from './PointTable.tsx';

const bodyOf = (s: ViewState) => s.body;
const steps = ['Ledger.step1', 'Ledger.step2', 'Ledger.step3', 'Ledger.step4', 'Ledger.step5'] as const;

/** The page's content; waits for the ledger. */
export function AccuracyReport() {
  const { t, i18n } = useTranslation();
  const catalog = useCatalog();
  const ledger = use(catalog.loadLedger());
  const bodyId = useView(bodyOf);
  const body = ledger.bodies[bodyId];
  return (
    <div className={report.report}>
      <p className={styles.lead}>{t('Ledger.lead')}</p>
      <p>{t('Ledger.counts', atlasCounts(catalog))}</p>
      <section>
        <h3>{t('Ledger.methodTitle')}</h3>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{t(step, { tolerance: formatNumber(TOLERANCE_CUN, i18n.language, 2) })}</li>
          ))}
        </ol>
        <p className={styles.quiet}>{t('Ledger.meaning')}</p>
      </section>
      <HumanVariation />
      <section>
        <h3>{t('Ledger.bodiesTitle')}</h3>
        <BodySummaries ledger={ledger} />
      </section>
      <section>
        <div className={styles.head}>
          <h3>{t('Ledger.pointsTitle')}</h3>
          <BodyChoice direction="row" />
        </div>
        {body ? <PointTable body={body} /> : <p>{t('Ledger.notMeasured')}</p>}
      </section>
      {body && (
        <section>
          <h3>{t('Ledger.cunTitle')}</h3>
          <p>{t('Ledger.cunIntro')}</p>
          <CunTable scales={ledger.scales} body={body} />
        </section>
      )}
      <DisputedPoints />
    </div>
  );
}
