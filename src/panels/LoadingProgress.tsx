import { useTranslation } from 'react-i18next';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import styles from './LoadingProgress.module.css';

const progressOf = (s: SceneStatus) => s.progress;

/** How much of the body has arrived. */
export function LoadingProgress() {
  const { t } = useTranslation();
  const progress = useSceneStatus(progressOf);
  return (
    <p className={styles.line}>
      {t(progress < 1 ? 'Loading.progress' : 'Loading.body')}
      <progress className={styles.bar} value={progress} aria-label={t('Loading.progress')} />
    </p>
  );
}
