import { useTranslation } from 'react-i18next';
import { Panel } from '#kit/Panel.tsx';
import { Disclaimer } from './Disclaimer.tsx';
import styles from './SafetyLink.module.css';
import bar from './TopBar.module.css';

/** The way to the warning signs, quiet and always there. */
export function SafetyLink() {
  const { t } = useTranslation();
  return (
    <a href="#/safety" className={`${bar.page} ${styles.link}`}>
      {t('SafetyCard.title')}
    </a>
  );
}

/** The same with a line that says what it is about, and what the atlas itself is not, where there is room. */
export function SafetyCard() {
  const { t } = useTranslation();
  return (
    <Panel className={styles.card} aria-label={t('SafetyCard.title')}>
      <a href="#/safety" className={styles.lead}>
        <strong className={styles.title}>{t('SafetyCard.title')}</strong>
        <span>{t('SafetyCard.summary')}</span>
      </a>
      <Disclaimer />
    </Panel>
  );
}
