import { useTranslation } from 'react-i18next';
import { Button } from '#kit/Button.tsx';
import { retryScene, type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import { LoadingProgress } from './LoadingProgress.tsx';
import styles from './LoadingVeil.module.css';

const phaseOf = (s: SceneStatus) => s.phase;

/**
 * What stands in the place of a body that does not come: why, and how to go on.
 * `withProgress` where the line under the figure is covered.
 */
export function LoadingVeil({ withProgress }: { withProgress: boolean }) {
  const { t } = useTranslation();
  const phase = useSceneStatus(phaseOf);
  switch (phase) {
    case 'ready':
      return null;
    case 'loading':
      return withProgress ? (
        <div className={styles.veil}>
          <LoadingProgress />
        </div>
      ) : null;
    case 'failed':
      return (
        <div className={styles.veil} role="alert">
          <p>{t('Loading.failed')}</p>
          <Button look="strong" onClick={retryScene}>
            {t('Loading.retry')}
          </Button>
        </div>
      );
    case 'unavailable':
      return (
        <div className={styles.veil} role="status">
          <p>{t('Loading.unavailable')}</p>
        </div>
      );
  }
}
