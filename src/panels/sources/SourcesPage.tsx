import { useTranslation } from 'react-i18next';
import { Dialog } from '#kit/Dialog.tsx';
import { Loaded } from '#panels/Loaded.tsx';
import { closeDialog } from '#state/furniture.ts';
import { SourcesReport } from './SourcesReport.tsx';

/** What research found about acupuncture for back pain, and every source that the atlas cites, to be looked through. */
export function SourcesPage() {
  const { t } = useTranslation();
  return (
    <Dialog size="page" title={t('Sources.title')} closeLabel={t('Sources.close')} onClose={closeDialog}>
      <Loaded loading={t('Sources.loading')} failed={t('Sources.loadFailed')}>
        <SourcesReport />
      </Loaded>
    </Dialog>
  );
}
