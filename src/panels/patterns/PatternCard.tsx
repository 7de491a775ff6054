import { X } from 'lucide-react';
import { Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pattern } from '#domain/pattern.ts';
import { IconButton } from '#kit/IconButton.tsx';
import { CardFrame } from '#panels/CardFrame.tsx';
import cardHead from '#panels/CardHead.module.css';
import { closeCard } from '#panels/closeCard.ts';
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
      <div className={cardHead.top}>
        <a className={styles.kind} href="#/hurts">
          {t('Hurts.title')}
        </a>
        <IconButton
          label={t('PatternCard.close')}
          icon={<X size="1.1875rem" />}
          aria-keyshortcuts="Escape"
          onClick={closeCard}
        />
      </div>
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
