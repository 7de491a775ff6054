import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayout } from '#panels/useLayout.ts';
import { type Furniture, moveFocus, useFurniture } from '#state/furniture.ts';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import styles from './Search.module.css';

const SearchBox = lazy(async () => ({ default: (await import('./SearchBox.tsx')).SearchBox }));

const isBusy = (s: SceneStatus) => s.phase === 'loading';
const isWantedOf = ({ focusWish }: Furniture) => focusWish.target === 'search' && focusWish.count > 0;

/** The field in the top bar. The body comes first: what searches is fetched once it stands, or as soon as somebody wants to search. */
export function SearchField() {
  const { t } = useTranslation();
  const hint = t(useLayout() === 'phone' ? 'Search.hintShort' : 'Search.hint');
  const isWaiting = useSceneStatus(isBusy);
  const isWanted = useFurniture(isWantedOf);
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    if (isWanted || !isWaiting) setAwake(true);
  }, [isWanted, isWaiting]);
  const asleep = (
    <button
      type="button"
      className={`${styles.field} ${styles.asleep}`}
      aria-label={t('Search.label')}
      aria-keyshortcuts="/"
      onClick={() => moveFocus('search')}
    >
      <Search size="1rem" aria-hidden="true" className={styles.icon} />
      <span className={styles.hint}>{hint}</span>
    </button>
  );
  return (
    <search className={styles.search}>
      <Suspense fallback={asleep}>{isAwake ? <SearchBox hint={hint} /> : asleep}</Suspense>
    </search>
  );
}
