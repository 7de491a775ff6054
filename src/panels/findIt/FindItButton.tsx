import { ChevronRight, Ruler } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import { Button } from '#kit/Button.tsx';
import { startFindIt } from '#state/findIt.ts';
import { moveFocus, revealFigure } from '#state/furniture.ts';
import styles from './FindIt.module.css';
import { useFindItSteps } from './useFindItSteps.ts';

/** The way from the card to the steps. */
export function FindItButton({ code }: { code: PointCode }) {
  const { t } = useTranslation();
  const count = useFindItSteps(code).length;
  if (count === 0) return null;
  const start = () => {
    startFindIt(code);
    revealFigure();
    moveFocus('findIt');
  };
  return (
    <Button look="strong" className={styles.start} onClick={start}>
      <Ruler size="1.0625rem" aria-hidden="true" />
      {t('FindIt.start')}
      <span className={styles.count}>{t('FindIt.steps', { count })}</span>
      <ChevronRight size="1.0625rem" aria-hidden="true" />
    </Button>
  );
}
