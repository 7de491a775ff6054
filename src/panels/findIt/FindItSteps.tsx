import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { PointCode } from '#domain/code.ts';
import type { Point } from '#domain/point.ts';
import { startFindIt } from '#state/findIt.ts';
import { moveFocus, revealFigure } from '#state/furniture.ts';
import styles from './FindIt.module.css';
import { findItSentence } from './findItSentence.ts';
import { useFindItSteps } from './useFindItSteps.ts';
import { useStepWords } from './useStepWords.ts';

/** All steps to a point at once, in the words of the run; each leads into the run where it is shown. */
export function FindItSteps({ code, point }: { code: PointCode; point: Point }) {
  // A reader's own measure waits for the body, which may not come: the card reads without.
  return (
    <ErrorBoundary fallback={null} resetKeys={[code]}>
      <Suspense fallback={null}>
        <Steps code={code} point={point} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Steps({ code, point }: { code: PointCode; point: Point }) {
  const words = useStepWords(point);
  const start = (step: number) => {
    startFindIt(code, step);
    revealFigure();
    moveFocus('findIt');
  };
  return (
    <ol className={styles.steps}>
      {useFindItSteps(code).map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
        <li key={i}>
          <button type="button" onClick={() => start(i)}>
            {findItSentence(step, words)}
          </button>
        </li>
      ))}
    </ol>
  );
}
