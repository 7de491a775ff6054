import { useTranslation } from 'react-i18next';
import { CardFrame } from '#panels/CardFrame.tsx';
import { CardTop } from '#panels/CardTop.tsx';
import { Disclaimer } from '#panels/Disclaimer.tsx';
import { Loaded } from '#panels/Loaded.tsx';
import { useFocusWish } from '#panels/useFocusWish.ts';
import card from '#panels/Words.module.css';
import { moveFocus } from '#state/furniture.ts';
import { askAgain, type HurtState, useHurt } from '#state/hurt.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import styles from './Hurts.module.css';
import { HurtsMap } from './HurtsMap.tsx';
import { HurtsPatterns } from './HurtsPatterns.tsx';
import patterns from './Patterns.module.css';
import { RedFlags } from './RedFlags.tsx';

const hasAnsweredOf = (s: HurtState) => s.hasAnswered;
const regionsOf = (s: ViewState) => s.hurtRegions;

/** From a pain to what tradition chose for it: first the warning signs, then the region, then the patterns. */
export function HurtsCard() {
  const { t } = useTranslation();
  const hasAnswered = useHurt(hasAnsweredOf);
  const title = useFocusWish<HTMLHeadingElement>('card');
  const head = (
    <>
      <CardTop closeLabel={t('Hurts.close')}>
        <p className={styles.step}>{t('Hurts.step', { step: hasAnswered ? 2 : 1 })}</p>
      </CardTop>
      <h2 className={patterns.title} ref={title} tabIndex={-1}>
        {t(hasAnswered ? 'Hurts.title' : 'Hurts.first')}
      </h2>
    </>
  );
  return (
    <CardFrame key={hasAnswered ? 'where' : 'signs'} label={t('Hurts.title')} head={head}>
      {hasAnswered ? <Where /> : <RedFlags />}
      <Disclaimer />
    </CardFrame>
  );
}

function Where() {
  const { t } = useTranslation();
  const regions = useView(regionsOf);
  const ask = () => {
    askAgain();
    moveFocus('card');
  };
  return (
    <div className={card.words}>
      <p className={styles.answered}>
        {t('Hurts.noSign')}
        <button type="button" onClick={ask}>
          {t('Hurts.again')}
        </button>
      </p>
      <HurtsMap />
      {regions.length > 0 && (
        <Loaded loading={t('PointCard.loading')} failed={t('PatternCard.loadFailed')} resetKeys={[regions]}>
          <HurtsPatterns regions={regions} />
        </Loaded>
      )}
    </div>
  );
}
