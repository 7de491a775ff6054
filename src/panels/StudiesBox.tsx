import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import type { PointText } from '#domain/point.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { Citations } from './Citations.tsx';
import styles from './PointCard.module.css';
import type { Sources } from './useSources.ts';

const languageOf = (s: Preferences) => s.language;

interface StudiesBoxProps {
  code: PointCode;
  text: PointText | undefined;
  sources: Sources;
}

/** What studies found: of the point alone, for most points nothing; of the sets it was part of, what the whole set did. */
export function StudiesBox({ code, text: words, sources }: StudiesBoxProps) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const texts = use(catalog.loadTrialTexts(usePreferences(languageOf)));
  const trials = catalog.trialsOf(code).flatMap(({ source }) => {
    const text = texts.get(source);
    return text ? [{ source, text }] : [];
  });
  return (
    <section className={styles.box} data-kind="studies">
      <h3>{t('PointCard.studiesTitle')}</h3>
      {words?.trialsOfItAlone ? (
        <p>
          {words.trialsOfItAlone.text}
          <Citations keys={words.trialsOfItAlone.sources} sources={sources} />
        </p>
      ) : (
        <p>{t('PointCard.noTrial')}</p>
      )}
      {trials.length > 0 && (
        <>
          <p>{t('PointCard.inTrials')}</p>
          <ul className={styles.trials}>
            {trials.map(({ source, text }) => (
              <li key={source}>
                {text.whole}
                <Citations keys={[source]} sources={sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      <a href="#/sources">{t('PointCard.allResearch')}</a>
    </section>
  );
}
