import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeridianCode } from '#domain/code.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { Citations } from './Citations.tsx';
import { SourceList } from './SourceList.tsx';
import { useSources } from './useSources.ts';
import styles from './Words.module.css';

const languageOf = (s: Preferences) => s.language;

/** Where a meridian runs, on the skin and beyond it, and its role in back pain as tradition sees it. */
export function MeridianWords({ code }: { code: MeridianCode }) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const waiting = [catalog.loadCourses(usePreferences(languageOf)), catalog.loadReferences()] as const;
  const text = use(waiting[0]).get(code);
  const references = use(waiting[1]);
  const sources = useSources(text?.sources ?? [], references);
  if (!text) return null;
  return (
    <>
      <section>
        <h3 className={styles.quiet}>{t('MeridianCard.course')}</h3>
        <p className={styles.location}>
          {text.course}
          <Citations keys={text.sources} sources={sources} />
        </p>
      </section>
      <section>
        <h3 className={styles.quiet}>{t('MeridianCard.branches')}</h3>
        <ul className={styles.lines}>
          {text.branches.map((branch) => (
            <li key={branch}>{branch}</li>
          ))}
        </ul>
      </section>
      <section className={styles.box} data-kind="tradition">
        <h3>{t('MeridianCard.role')}</h3>
        <p>
          {text.tradition}
          <Citations keys={text.sources} sources={sources} />
        </p>
      </section>
      <SourceList sources={sources} />
    </>
  );
}
