import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { type GuideTopicId, guideTopicIds } from '#domain/guide.ts';
import styles from './Guide.module.css';
import { useGuideIndex } from './useGuideIndex.ts';

/** The topics before and after this one. */
export function GuideSteps({ id }: { id: GuideTopicId }) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <Steps id={id} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Steps({ id }: { id: GuideTopicId }) {
  const { t } = useTranslation();
  const { words, language } = useGuideIndex();
  const at = guideTopicIds.indexOf(id);
  const previous = guideTopicIds[at - 1];
  const next = guideTopicIds[at + 1];
  return (
    <nav className={styles.steps} aria-label={t('Guide.steps')} lang={language}>
      {previous ? <a href={`#/guide/${previous}`}>← {words[previous]?.title}</a> : <span />}
      {next && <a href={`#/guide/${next}`}>{words[next]?.title} →</a>}
    </nav>
  );
}
