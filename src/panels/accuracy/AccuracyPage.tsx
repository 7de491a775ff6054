import { useTranslation } from 'react-i18next';
import { Dialog } from '#kit/Dialog.tsx';
import { Loaded } from '#panels/Loaded.tsx';
import { closeDialog } from '#state/furniture.ts';
import { AccuracyReport } from './AccuracyReport.tsx';

/** How the points are placed, and how well: what was measured on them, for anyone to look through. */
export function AccuracyPage() {
  const { t } = useTranslation();
  return (
    <Dialog size="page" title={t('Ledger.title')} closeLabel={t('Ledger.close')} onClose={closeDialog}>
      <Loaded loading={t('Ledger.loading')} failed={t('Ledger.loadFailed')}>
        <AccuracyReport />
      </Loaded>
    </Dialog>
  );
}
