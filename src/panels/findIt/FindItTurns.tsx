import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import { IconButton } from '#kit/IconButton.tsx';
import { type FindIt, nextStep, previousStep, useFindIt } from '#state/findIt.ts';
import styles from './FindIt.module.css';
import { useFindItSteps } from './useFindItSteps.ts';

const stepOf = (s: FindIt) => s.step;

/** One step back, how far one has come, one step on: the foot of the card while its point is being found. */
export function FindItTurns({ code }: { code: PointCode }) {
  const { t } = useTranslation();
  const count = useFindItSteps(code).length;
  const at = Math.min(useFindIt(stepOf), count - 1);
  // Kept in place at either end, so that the keyboard does not lose its footing.
  return (
    <nav className={styles.turns} aria-label={t('FindIt.region', { code })}>
      <IconButton
        className={styles.turn}
        label={t('FindIt.previous')}
        icon={<ChevronLeft size="1.25rem" />}
        aria-keyshortcuts="ArrowLeft PageUp"
        aria-disabled={at === 0}
        onClick={() => previousStep(count)}
      />
      <ol className={styles.dots} aria-hidden="true">
        {Array.from({ length: count }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place.
          <li key={i} data-now={i === at} />
        ))}
      </ol>
      <IconButton
        className={styles.turn}
        label={t('FindIt.next')}
        icon={<ChevronRight size="1.25rem" />}
        aria-keyshortcuts="ArrowRight PageDown"
        aria-disabled={at === count - 1}
        onClick={() => nextStep(count)}
      />
    </nav>
  );
}
