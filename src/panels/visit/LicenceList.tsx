import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import styles from './Visit.module.css';

const languageOf = (s: Preferences) => s.language;

/** Where a licence can be looked up, country by country. */
export function LicenceList() {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const { bodies, words, language } = use(catalog.loadLicences(usePreferences(languageOf)));
  return (
    <section lang={language}>
      <h3>{t('Visit.licences')}</h3>
      <p className={styles.quiet}>{t('Visit.licencesNote')}</p>
      {Object.entries(words.regions).map(([region, name]) => (
        <details key={region} className={styles.region}>
          <summary>{name}</summary>
          <ul>
            {bodies
              .filter((body) => body.region === region)
              .map(({ id, url, verified }) => (
                <li key={id}>
                  <a href={url} target="_blank" rel="noreferrer">
                    {words.bodies[id]?.name}
                  </a>
                  <p>
                    {words.bodies[id]?.role}. {words.bodies[id]?.status}.{' '}
                    {!verified && <em>{t('Visit.linkUnchecked')}</em>}
                  </p>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
