import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#kit/Dialog.tsx';
import { closeDialog } from '#state/furniture.ts';
import styles from './KeysDialog.module.css';
import { shortcuts } from './shortcuts.ts';

/** What the canvas does with keys once it has the focus; it listens for itself. */
const canvasKeys = [
  { keys: ['arrows'], does: 'turn' },
  { keys: ['+', '−'], does: 'zoom' },
] as const;

/** While a point is being found; `findIt/useFindItKeys` listens. */
const findItKeys = [
  { keys: ['←', '→', 'PageUp', 'PageDown'], does: 'findItStep' },
  { keys: ['Space'], does: 'findItPlay' },
] as const;

/** All keys, read from the tables that the page listens to. */
export function KeysDialog() {
  const { t } = useTranslation();
  return (
    <Dialog title={t('Keys.title')} closeLabel={t('SafetyDialog.close')} onClose={closeDialog}>
      <dl className={styles.keys}>
        {[...shortcuts, ...canvasKeys, ...findItKeys].map(({ keys, does }) => (
          <div key={does} className={styles.row}>
            <dt>{t(`Keys.${does}`)}</dt>
            <dd className={styles.caps}>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && <span>{t('Keys.or')}</span>}
                  <kbd className={styles.cap}>{t(`KeyName.${key}`, { defaultValue: key.toUpperCase() })}</kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
