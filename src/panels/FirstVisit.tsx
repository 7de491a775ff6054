import { useTranslation } from 'react-i18next';
import { Button } from '#kit/Button.tsx';
import { firstSteps, skipFirstVisit, useFirstStep } from '#state/firstVisit.ts';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import { useView } from '#state/useView.ts';
import { isAtRest } from '#state/view.ts';
import styles from './FirstVisit.module.css';
import { useLayout } from './useLayout.ts';

const isReadyOf = (s: SceneStatus) => s.phase === 'ready';

/** Three steps for someone new. Each waits for the act itself; none stands in its way. */
export function FirstVisit() {
  const { t } = useTranslation();
  const step = useFirstStep();
  const isReady = useSceneStatus(isReadyOf);
  const isResting = useView(isAtRest);
  const isSheet = useLayout() === 'phone' && !isResting;
  if (!step || !isReady) return null;
  return (
    <aside className={styles.card} data-over-sheet={isSheet} aria-label={t('FirstVisit.title')}>
      <p className={styles.count}>
        {t('FirstVisit.count', { step: firstSteps.indexOf(step) + 1, count: firstSteps.length })}
      </p>
      <p className={styles.words} aria-live="polite">
        {t(`FirstStep.${step}`)}
      </p>
      <Button look="plain" onClick={skipFirstVisit}>
        {t('FirstVisit.skip')}
      </Button>
    </aside>
  );
}
