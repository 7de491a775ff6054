import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#kit/Dialog.tsx';
import { RegionFailed } from '#panels/RegionFailed.tsx';
import { closeDialog } from '#state/furniture.ts';
import { AccuracyReport } from './AccuracyReport.tsx';

/** How the points are placed, and how well: what was measured on them, for anyone to look through. */
export function AccuracyPage() {
  const { t } = useTranslation();
  return (
    <Dialog size="page" title={t('Ledger.title')} closeLabel={t('Ledger.close')} onClose={closeDialog}>
      <ErrorBoundary
        fallbackRender={({ resetErrorBoundary }) => (
          <RegionFailed words={t('Ledger.loadFailed')} onRetry={resetErrorBoundary} />
        )}
      >
        <Suspense fallback={<p>{t('Ledger.loading')}</p>}>
          <AccuracyReport />
        </Suspense>
      </ErrorBoundary>
    </Dialog>
  );
}
