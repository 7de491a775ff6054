import { useTranslation } from 'react-i18next';
import { guideTopicIds } from '#domain/guide.ts';
import guide from './Guide.module.css';
import styles from './TopicList.module.css';
import { useGuideIndex } from './useGuideIndex.ts';

/** The course: every topic with what it comes to. Help comes first, for some who read this need it. */
export function TopicList() {
  const { t } = useTranslation();
  const { words, language } = useGuideIndex();
  return (
    <div className={guide.text}>
      <p>{t('Guide.lead')}</p>
      <nav className={styles.first} aria-label={t('Guide.first')}>
        <a href="#/safety">{t('SafetyCard.title')}</a>
        <a href="#/visit">{t('Visit.title')}</a>
      </nav>
      <ol className={styles.topics} lang={language}>
        {guideTopicIds.map((id) => (
          <li key={id}>
            <a href={`#/guide/${id}`}>{words[id]?.title}</a>
            <p>{words[id]?.summary}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
