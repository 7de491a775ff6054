import { Pin, PinOff } from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import type { GuideTopicId } from '#domain/guide.ts';
import { Button } from '#kit/Button.tsx';
import { CardTop } from '#panels/CardTop.tsx';
import { closeGuide, type Reading, togglePin, useReading } from '#state/reading.ts';
import styles from './Guide.module.css';
import { useGuideIndex } from './useGuideIndex.ts';

const pinnedOf = (s: Reading) => s.pinned;

/** The way to all topics, what holds the figure still, and the title. */
export function GuideHead({ at }: { at: 'index' | GuideTopicId }) {
  const { t } = useTranslation();
  const pinned = useReading(pinnedOf);
  return (
    <>
      <CardTop
        closeLabel={t('Guide.close')}
        onClose={closeGuide}
        acts={
          at !== 'index' && (
            <Button look="plain" aria-pressed={pinned} title={t('Guide.pinHint')} onClick={togglePin}>
              {pinned ? <PinOff size="1rem" /> : <Pin size="1rem" />} {t('Guide.pin')}
            </Button>
          )
        }
      >
        {at !== 'index' && (
          <a href="#/guide" className={styles.chip}>
            {t('Guide.allTopics')}
          </a>
        )}
      </CardTop>
      <ErrorBoundary fallback={null}>
        <Suspense fallback={<p className={styles.quiet}>{t('Guide.loading')}</p>}>
          <Title at={at} />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

/** Takes the keyboard when a topic opens, and names the page. */
function Title({ at }: { at: 'index' | GuideTopicId }) {
  const { t } = useTranslation();
  const { words, language } = useGuideIndex();
  const ref = useRef<HTMLHeadingElement>(null);
  const title = (at !== 'index' && words[at]?.title) || t('Guide.title');
  useEffect(() => {
    document.title = t('App.titleWith', { subject: title });
    ref.current?.focus({ preventScroll: true });
  }, [t, title]);
  return (
    <h2 className={styles.title} ref={ref} tabIndex={-1} lang={at === 'index' ? undefined : language}>
      {title}
    </h2>
  );
}
