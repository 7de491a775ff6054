import { useTranslation } from 'react-i18next';
import { Button } from '#kit/Button.tsx';
import styles from './RegionFailed.module.css';

/** Stands where a part of the page broke: a sentence, and a way on. */
export function RegionFailed({ words, onRetry }: { words?: string; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.failed}>
      <p>{words ?? t('App.regionFailed')}</p>
      <Button onClick={onRetry}>{t('App.tryAgain')}</Button>
    </div>
  );
}
