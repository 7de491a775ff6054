import { useTranslation } from 'react-i18next';
import type { CitationKey } from '#domain/citation.ts';
import styles from './Citations.module.css';
import type { Sources } from './useSources.ts';

/** The numbers behind a statement. Buttons, not links: the address holds the point and must go on holding it. */
export function Citations({ keys, sources }: { keys: readonly CitationKey[]; sources: Sources }) {
  const { t } = useTranslation();
  const cited = sources.numbered.filter(({ key }) => keys.includes(key));
  return (
    <sup className={styles.citations}>
      {cited.map(({ number }) => (
        <button
          key={number}
          type="button"
          aria-label={t('PointCard.source', { number })}
          onClick={() => sources.show(number)}
        >
          {number}
        </button>
      ))}
    </sup>
  );
}
