import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trial, TrialText } from '#domain/trial.ts';
import { Citations } from '#panels/Citations.tsx';
import type { Sources } from '#panels/useSources.ts';
import words from '#panels/Words.module.css';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import styles from './Point.module.css';
import type { PointFaceProps } from './PointWords.tsx';
import { FoundAlone } from './StudiesBox.tsx';

const languageOf = (s: Preferences) => s.language;

/** What studies found: of the point alone, and of each whole set that it was part of. */
export function ResearchTab({ code, text, sources }: PointFaceProps) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const texts = use(catalog.loadTrialTexts(usePreferences(languageOf)));
  const trials = catalog.trialsOf(code).flatMap((trial) => {
    const told = texts.get(trial.source);
    return told ? [{ trial, told }] : [];
  });
  return (
    <>
      <section className={words.box} data-kind="studies">
        <h3>{t('PointCard.studiesTitle')}</h3>
        <FoundAlone text={text} sources={sources} />
        {trials.length > 0 && <p>{t('PointCard.inTrials', { count: trials.length })}</p>}
      </section>
      {trials.length > 0 && (
        <section className={words.part}>
          <h3>{t('PointCard.wholeSets')}</h3>
          <ul className={styles.trials}>
            {trials.map(({ trial, told }) => (
              <li key={trial.source}>
                <WholeSet trial={trial} told={told} sources={sources} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={words.part}>
        <h3>{t('Sources.comparisonsTitle')}</h3>
        <p>{t('PointCard.threeQuestions')}</p>
        <a href="#/sources">{t('PointCard.allResearch')}</a>
      </section>
    </>
  );
}

interface WholeSetProps {
  trial: Trial;
  told: TrialText;
  sources: Sources;
}

/** One trial: what its set as a whole was found to do, and, folded away, how it was done, the numbers and the points. */
function WholeSet({ trial: { source, points, comparisons }, told, sources }: WholeSetProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {told.whole}
        <Citations keys={[source]} sources={sources} />
      </p>
      <details className={styles.more} data-kind="studies">
        <summary>{told.name}</summary>
        <p>{told.set}</p>
        {comparisons.map((comparison) => (
          <p key={comparison}>{told.found[comparison]}</p>
        ))}
        {points.length > 0 && (
          <nav className={styles.partners} aria-label={t('PointCard.trialPoints')}>
            <span aria-hidden="true">{t('PointCard.trialPoints')}</span>
            {points.map((code) => (
              <a key={code} href={`#/point/${code}`}>
                {code}
              </a>
            ))}
          </nav>
        )}
      </details>
    </>
  );
}
