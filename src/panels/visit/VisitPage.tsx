import { useTranslation } from 'react-i18next';
import { Button } from '#kit/Button.tsx';
import { Dialog } from '#kit/Dialog.tsx';
import { Switch } from '#kit/Switch.tsx';
import { Loaded } from '#panels/Loaded.tsx';
import { closeDialog } from '#state/furniture.ts';
import { deleteVisit, toggleKept, useVisit, type Visit, visitFields } from '#state/visit.ts';
import { LicenceList } from './LicenceList.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import styles from './Visit.module.css';
import { VisitEntry } from './VisitEntry.tsx';

const keptOf = (s: Visit) => s.kept;

/** One page to take along: the facts and the questions. Made and kept on this device alone. */
export function VisitPage() {
  const { t } = useTranslation();
  const kept = useVisit(keptOf);
  return (
    <Dialog size="page" title={t('Visit.title')} closeLabel={t('Visit.close')} onClose={closeDialog}>
      <div className={styles.page}>
        <p>{t('Visit.lead')}</p>
        <p className={styles.first}>
          <a href="#/safety">{t('SafetyCard.title')}</a>
        </p>
        <p className={styles.private}>{t('Visit.private')}</p>
        <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
          {visitFields.map((field) => (
            <VisitEntry key={field} field={field} />
          ))}
        </form>
        <Switch checked={kept} onChange={toggleKept}>
          <span>{t('Visit.keep')}</span>
        </Switch>
        <p className={styles.acts}>
          <Button look="strong" onClick={() => window.print()}>
            {t('Visit.print')}
          </Button>
          <Button onClick={deleteVisit}>{t('Visit.delete')}</Button>
        </p>
        <Loaded loading={t('Guide.loading')} failed={t('Guide.loadFailed')}>
          <LicenceList />
        </Loaded>
      </div>
      <PrintSheet />
    </Dialog>
  );
}
