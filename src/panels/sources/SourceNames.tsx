import { useTranslation } from 'react-i18next';
import type { CitationKey } from '#domain/citation.ts';
import type { Reference } from '#domain/reference.ts';
import { wishForSource } from '#state/sourceWish.ts';
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
          <button key={key} type="button" className={styles.name} onClick={() => wishForSource(key)}>
            {shortName(reference)}
            {!reference.verified && <span> {t('Sources.notRead')}</span>}
          </button>
        );
      })}
    </span>
  );
}
