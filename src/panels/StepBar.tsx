import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import type { Point } from '#domain/point.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { selectPoint } from '#state/view.ts';
import { levelOf } from './pointRows.ts';
import styles from './StepBar.module.css';

/** Along the meridian: one back, where we are, one on. */
export function StepBar({ code, point }: { code: PointCode; point: Point }) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const { previous, next } = catalog.neighbours(code);
  const line = catalog.pointsOf(point.meridian);
  const level = levelOf(code, point.code);
  const members = point.series ?? [];
  return (
    <nav className={styles.bar} aria-label={t('PointCard.steps')}>
      <Step to={previous} direction="previous" from={point} />
      <p className={styles.position}>
        {t('PointCard.position', { index: line.indexOf(point) + 1, count: line.length })}
        {level !== null && (
          <span className={styles.level}>
            {t('PointCard.level', {
              level,
              index: members.findIndex((m) => m.code === code) + 1,
              count: members.length,
            })}
          </span>
        )}
      </p>
      <Step to={next} direction="next" from={point} />
    </nav>
  );
}

interface StepProps {
  to: PointCode | null;
  direction: 'previous' | 'next';
  from: Point;
}

function Step({ to, direction, from }: StepProps) {
  const { t } = useTranslation();
  const isNext = direction === 'next';
  // Kept in place at the ends of a meridian, so that the keyboard does not lose its footing.
  return (
    <button
      type="button"
      className={styles.step}
      data-direction={direction}
      aria-disabled={to === null}
      aria-label={t(`PointCard.${direction}`, { code: to ?? '–' })}
      aria-keyshortcuts={isNext ? ']' : '['}
      onClick={() => to && selectPoint(to)}
    >
      {!isNext && <ChevronLeft size="1.0625rem" aria-hidden="true" />}
      {to && (levelOf(to, from.code) ?? to)}
      {isNext && <ChevronRight size="1.0625rem" aria-hidden="true" />}
    </button>
  );
}
