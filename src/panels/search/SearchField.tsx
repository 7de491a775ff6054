import { Search } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayout } from '#panels/useLayout.ts';
import styles from './Search.module.css';

const SearchBox = lazy(async () => ({ default: (await import('./SearchBox.tsx')).SearchBox }));

/** The field in the top bar; what it does comes a moment after what it looks like, so that the body comes first. */
export function SearchField() {
  const { t } = useTranslation();
  const hint = t(useLayout() === 'phone' ? 'Search.hintShort' : 'Search.hint');
  return (
    <search className={styles.search}>
      <Suspense
        fallback={
          <div className={styles.field}>
            <Search size="1rem" aria-hidden="true" className={styles.icon} />
            <span className={styles.hint}>{hint}</span>
          </div>
        }
      >
        <SearchBox hint={hint} />
      </Suspense>
    </search>
  );
}
