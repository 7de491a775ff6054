import { useTranslation } from 'react-i18next';
import { Dialog } from '#kit/Dialog.tsx';
import { closeDialog } from '#state/furniture.ts';
import { CopyField } from './CopyField.tsx';
import { embedSnippet } from './embedSnippet.ts';
import { QrCode } from './QrCode.tsx';
import styles from './Share.module.css';
import { TakeAway } from './TakeAway.tsx';
import { useCaption } from './useCaption.ts';

/** What one sees, for others: a link, a code for their camera, a picture, paper, a file, a frame in their own page. */
export function ShareDialog() {
  const { t } = useTranslation();
  const caption = useCaption();
  const { href } = window.location;
  return (
    <Dialog title={t('Share.title')} closeLabel={t('Share.close')} onClose={closeDialog}>
      <div className={styles.parts}>
        <section className={styles.part}>
          <h3>{t('Share.link')}</h3>
          <p className={styles.quiet}>{t('Share.linkHint')}</p>
          <div className={styles.link}>
            <CopyField label={t('Share.link')} text={href} act={t('Share.copyLink')} />
            <QrCode text={href} label={t('Share.qr')} />
          </div>
        </section>
        <TakeAway caption={caption} />
        <section className={styles.part}>
          <h3>{t('Share.embed')}</h3>
          <p className={styles.quiet}>{t('Share.embedHint')}</p>
          <CopyField
            label={t('Share.embed')}
            text={embedSnippet(window.location.href, `${caption} · ${t('App.title')}`)}
            act={t('Share.copySnippet')}
          />
        </section>
      </div>
    </Dialog>
  );
}
