import { useTranslation } from 'react-i18next';
import { Dialog } from '#kit/Dialog.tsx';
import { closeDialog } from '#state/furniture.ts';
import { Loaded } from './Loaded.tsx';
import styles from './SafetyDialog.module.css';
import { SafetyText } from './safety/SafetyText.tsx';

const signs = [
  'SafetyDialog.sign1',
  'SafetyDialog.sign2',
  'SafetyDialog.sign3',
  'SafetyDialog.sign4',
  'SafetyDialog.sign5',
  'SafetyDialog.sign6',
] as const;

/** The warning signs in plain words. Never says "you are clear": no list can. */
export function SafetyDialog() {
  const { t } = useTranslation();
  return (
    <Dialog size="page" title={t('SafetyCard.title')} closeLabel={t('SafetyDialog.close')} onClose={closeDialog}>
      <p>{t('SafetyDialog.intro')}</p>
      <ul className={styles.signs}>
        {signs.map((sign) => (
          <li key={sign}>{t(sign)}</li>
        ))}
      </ul>
      <p className={styles.call}>{t('SafetyDialog.call')}</p>
      <p className={styles.soon}>{t('SafetyDialog.soon')}</p>
      <p className={styles.limits}>{t('SafetyDialog.limits')}</p>
      <p className={styles.limits}>{t('Disclaimer.unchecked')}</p>
      <Loaded loading={t('Guide.loading')} failed={t('Guide.loadFailed')}>
        <SafetyText />
      </Loaded>
    </Dialog>
  );
}
