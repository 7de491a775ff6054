import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalog } from '#state/catalogContext.ts';
import styles from './MapPanels.module.css';

/** What the filter means and does not mean, and which trials they were. */
export function TrialNote() {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const references = use(catalog.loadReferences());
  return (
    <div className={styles.explained}>
      <p>{t('FilterPanel.trialNote')}</p>
      <ul>
        {catalog.trials.map(({ source, points }) => {
          const reference = references.get(source);
          const address = reference?.doi ? `https://doi.org/${reference.doi}` : reference?.url;
          return (
            reference &&
            points.length > 0 && (
              <li key={source}>
                {address ? (
                  <a href={address} target="_blank" rel="noreferrer">
                    {reference.authors} {reference.year}
                  </a>
                ) : (
                  <cite>
                    {reference.authors} {reference.year}
                  </cite>
                )}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
