import { useTranslation } from 'react-i18next';
import type { CitationKey } from '#domain/citation.ts';
import type { TrialText } from '#domain/trial.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type References, SourceNames } from './SourceNames.tsx';
import styles from './Sources.module.css';

interface TrialListProps {
  texts: ReadonlyMap<CitationKey, TrialText>;
  references: References;
}

/** The trials whose needle sets are known: the set, and what was found for the whole of it. */
export function TrialList({ texts, references }: TrialListProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('FilterPanel.trialNote')}</p>
      {useCatalog().trials.flatMap(({ source, points, comparisons }) => {
        const text = texts.get(source);
        if (!text) return [];
        return (
          <details key={source} className={styles.fold}>
            <summary>{text.name}</summary>
            <p>
              {text.set} <SourceNames keys={[source]} references={references} />
            </p>
            <ul className={styles.list}>
              {comparisons.map((comparison) => (
                <li key={comparison}>{text.found[comparison]}</li>
              ))}
            </ul>
            {points.length > 0 && (
              <p className={styles.codes}>
                {points.map((code) => (
                  <a key={code} href={`#/point/${code}`}>
                    {code}
                  </a>
                ))}
              </p>
            )}
          </details>
        );
      })}
    </>
  );
}
