import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#kit/Dialog.tsx';
import { RegionFailed } from '#panels/RegionFailed.tsx';
import { closeDialog } from '#state/furniture.ts';
import { SourcesReport } from './SourcesReport.tsx';

/** What research found about acupuncture for back pain, and every source that the atlas cites, to be looked through. */
export function SourcesPage() {
  const { t } = useTranslation();
  return (
    <Dialog size="page" title={t('Sources.title')} closeLabel={t('Sources.close')} onClose={closeDialog}>
      <ErrorBoundary
        fallbackRender={({ resetErrorBoundary }) => (
          <RegionFailed words={t('Sources.loadFailed')} onRetry={resetErrorBoundary} />
        )}
      >
        <Suspense fallback={<p>{t('Sources.loading')}</p>}>
          <SourcesReport />
        </Suspense>
      </ErrorBoundary>
    </Dialog>
  );
}
