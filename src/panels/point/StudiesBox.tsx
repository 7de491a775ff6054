import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Citations } from '#panels/Citations.tsx';
import box from '#panels/Words.module.css';
import { openCardTab } from '#state/cardTab.ts';
import { useCatalog } from '#state/catalogContext.ts';
import styles from './Point.module.css';
import type { PointFaceProps } from './PointWords.tsx';

/** What studies found of the point alone, for most points nothing; and whether it was part of a set that was tried. */
export function StudiesBox({ code, text, sources }: Pick<PointFaceProps, 'code' | 'text' | 'sources'>) {
  const { t } = useTranslation();
  const count = useCatalog().trialsOf(code).length;
  return (
    <section className={box.box} data-kind="studies">
      <h3>{t('PointCard.studiesTitle')}</h3>
      <FoundAlone text={text} sources={sources} />
      {count > 0 && <p>{t('PointCard.inTrials', { count })}</p>}
      <button type="button" className={styles.further} onClick={() => openCardTab('research')}>
        {t(count > 0 ? 'PointCard.wholeSets' : 'PointCard.moreResearch')}
        <ChevronRight size="0.875rem" aria-hidden="true" />
      </button>
    </section>
  );
}

/** Every card says it: what trials of this point alone found, or that there is none. */
export function FoundAlone({ text, sources }: Pick<PointFaceProps, 'text' | 'sources'>) {
  const { t } = useTranslation();
  const alone = text?.trialsOfItAlone;
  return (
    <p>
      {alone?.text ?? t('PointCard.noTrial')}
      {alone && <Citations keys={alone.sources} sources={sources} />}
    </p>
  );
}
