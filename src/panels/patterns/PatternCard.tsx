import { Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pattern } from '#domain/pattern.ts';
import { CardFrame } from '#panels/CardFrame.tsx';
import { CardTop } from '#panels/CardTop.tsx';
import { Disclaimer } from '#panels/Disclaimer.tsx';
import { Loaded } from '#panels/Loaded.tsx';
import { useFocusWish } from '#panels/useFocusWish.ts';
import card from '#panels/Words.module.css';
import { useCatalog } from '#state/catalogContext.ts';
import styles from './Patterns.module.css';
import { PatternWords } from './PatternWords.tsx';
import { usePatternWords } from './usePatternWords.ts';

/** A kind of back pain as tradition sorts it, beside the body that shows its points. */
export function PatternCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const pattern = useCatalog().pattern(id);
  if (!pattern) return null;
  return (
    <CardFrame label={t('PatternCard.label')} head={<Head pattern={pattern} />}>
      <Loaded loading={t('PointCard.loading')} failed={t('PatternCard.loadFailed')} resetKeys={[id]}>
        <PatternWords key={id} pattern={pattern} />
      </Loaded>
      <Disclaimer />
    </CardFrame>
  );
}

function Head({ pattern }: { pattern: Pattern }) {
  const { t } = useTranslation();
  const title = useFocusWish<HTMLHeadingElement>('card');
  return (
    <>
      <CardTop closeLabel={t('PatternCard.close')}>
        <a className={styles.kind} href="#/hurts">
          {t('Hurts.title')}
        </a>
      </CardTop>
      <h2 className={styles.title} ref={title} tabIndex={-1}>
        <Suspense fallback={pattern.name.pinyin}>
          <Name pattern={pattern} />
        </Suspense>
      </h2>
      <p className={card.quiet}>
        {t('PatternCard.inTradition')}{' '}
        <span className={styles.han} lang="zh-Hans">
          {pattern.name.hanzi}
        </span>{' '}
        {pattern.name.pinyin}
      </p>
    </>
  );
}

function Name({ pattern }: { pattern: Pattern }) {
  const words = use(usePatternWords());
  return words.text(pattern.id)?.name;
}
