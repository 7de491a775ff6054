import { useTranslation } from 'react-i18next';
import styles from './Disclaimer.module.css';

/** What this is not, and who has not looked at it yet. */
export function Disclaimer() {
  const { t } = useTranslation();
  return (
    <p className={styles.line}>
      <span>{t('Disclaimer.learning')}</span> <span>{t('Disclaimer.unchecked')}</span>
    </p>
  );
}
