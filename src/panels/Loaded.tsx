import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { RegionFailed } from './RegionFailed.tsx';
import styles from './Words.module.css';

interface LoadedProps {
  /** Said while it is on its way; without it the place stays empty. */
  loading?: string;
  /** Said when it did not come. */
  failed?: string;
  /** Another of these is another try. */
  resetKeys?: readonly unknown[];
  children: ReactNode;
}

/** Holds what waits for files of its own: the rest of the page stays, and what did not come can be asked for again. */
export function Loaded({ loading, failed, resetKeys = [], children }: LoadedProps) {
  return (
    <ErrorBoundary
      resetKeys={[...resetKeys]}
      fallbackRender={({ resetErrorBoundary }) => (
        <RegionFailed {...(failed && { words: failed })} onRetry={resetErrorBoundary} />
      )}
    >
      <Suspense fallback={loading && <p className={styles.quiet}>{loading}</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}
