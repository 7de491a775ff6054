import { useTranslation } from 'react-i18next';
import type { CitationKey } from '#domain/citation.ts';
import type { Reference } from '#domain/reference.ts';
import styles from './Sources.module.css';
import { shortName } from './shortName.ts';

export type References = ReadonlyMap<CitationKey, Reference>;

/** The sources of a sentence by name; each leads to its entry in the list below, and tells when it was not read in full. */
export function SourceNames({ keys, references }: { keys: readonly CitationKey[]; references: References }) {
  const { t } = useTranslation();
  return (
    <span className={styles.names} lang="en">
      {keys.flatMap((key) => {
        const reference = references.get(key);
        if (!reference) return [];
        return (
          <a key={key} className={styles.name} href={`#/sources/${key}`}>
            {shortName(reference)}
            {reference.check === 'unread' && <span> {t('Sources.notRead')}</span>}
          </a>
        );
      })}
    </span>
  );
}
