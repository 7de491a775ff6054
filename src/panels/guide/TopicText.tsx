import { use, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideTopicId } from '#domain/guide.ts';
import { SourceList } from '#panels/SourceList.tsx';
import { useSources } from '#panels/useSources.ts';
import { LicenceList } from '#panels/visit/LicenceList.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import styles from './Guide.module.css';
import { GuidePassage } from './GuidePassage.tsx';
import { useReadAlong } from './useReadAlong.ts';

const languageOf = (s: Preferences) => s.language;

/** A topic: what is in it, its sections, and the sources behind each passage. */
export function TopicText({ id }: { id: GuideTopicId }) {
  const { t } = useTranslation();
  const prefix = useId();
  const catalog = useCatalog();
  const preferred = usePreferences(languageOf);
  const waiting = [catalog.loadGuideTopic(id, preferred), catalog.loadReferences()] as const;
  const { topic, words, language } = use(waiting[0]);
  const references = use(waiting[1]);
  const passages = topic.sections.flatMap((section) => section.passages);
  const sources = useSources(
    passages.flatMap((passage) => passage.sources),
    references,
  );
  const { active, text, item, show } = useReadAlong(passages);

  return (
    <div className={styles.text} lang={language} ref={text}>
      <nav className={styles.contents} aria-label={t('Guide.contents')}>
        {topic.sections.map((section) => (
          <button key={section.id} type="button" onClick={() => goTo(prefix + section.id)}>
            {words[section.id]?.title}
          </button>
        ))}
      </nav>
      {topic.sections.map((section) => (
        <section key={section.id}>
          <h3 id={prefix + section.id} tabIndex={-1}>
            {words[section.id]?.title}
          </h3>
          {section.passages.map((passage) => (
            <GuidePassage
              key={passage.id}
              ref={item(passage.id)}
              passage={passage}
              words={words[section.id]?.passages[passage.id]}
              sources={sources}
              isActive={active === passage.id}
              onShow={() => show(passage.id)}
            />
          ))}
        </section>
      ))}
      {id === 'finding-a-practitioner' && <LicenceList />}
      <SourceList sources={sources} />
    </div>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
