import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type FindIt, useFindIt } from '#state/findIt.ts';
import { CardFrame } from './CardFrame.tsx';
import { Disclaimer } from './Disclaimer.tsx';
import { FindItPanel } from './findIt/FindItPanel.tsx';
import { FindItTurns } from './findIt/FindItTurns.tsx';
import styles from './PointCard.module.css';
import { PointCardHead } from './PointCardHead.tsx';
import { PointWords } from './PointWords.tsx';
import { RegionFailed } from './RegionFailed.tsx';
import { SideChoice } from './SideChoice.tsx';
import { StepBar } from './StepBar.tsx';

const foundOf = (s: FindIt) => s.code;

/** All that the atlas says about one point. Names come with the page; the words may still be on their way. */
export function PointCard({ code }: { code: PointCode }) {
  const { t } = useTranslation();
  const point = useCatalog().point(code);
  const isBeingFound = useFindIt(foundOf) === code;
  if (!point) return null;
  return (
    <CardFrame
      label={t('PointCard.label', { code })}
      head={<PointCardHead code={code} point={point} />}
      foot={isBeingFound ? <FindItTurns code={code} /> : <StepBar code={code} point={point} />}
    >
      <ErrorBoundary
        resetKeys={[code]}
        fallbackRender={({ resetErrorBoundary }) => (
          <RegionFailed words={t('PointCard.loadFailed')} onRetry={resetErrorBoundary} />
        )}
      >
        <Suspense fallback={<p className={styles.quiet}>{t('PointCard.loading')}</p>}>
          {isBeingFound ? (
            <FindItPanel code={code} point={point} />
          ) : (
            <PointWords key={code} code={code} point={point} side={point.side === 'paired' && <SideChoice />} />
          )}
        </Suspense>
      </ErrorBoundary>
      <Disclaimer />
    </CardFrame>
  );
}
