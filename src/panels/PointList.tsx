import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Announcer } from '#kit/Announcer.tsx';
import { IconButton } from '#kit/IconButton.tsx';
import { resetShowing } from '#state/view.ts';
import styles from './PointList.module.css';
import { PointListGroup } from './PointListGroup.tsx';
import { byMeridian } from './pointRows.ts';
import { useFoundRows } from './useFoundRows.ts';
import { useRovingRows } from './useRovingRows.ts';

/** Every point, in words: what the body shows, for the keyboard, the screen reader and the quick eye. */
export function PointList() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const deferred = useDeferredValue(query);
  const { rows: found, isFiltered, wake } = useFoundRows(deferred);
  const groups = useMemo(() => byMeridian(found), [found]);
  const roving = useRovingRows(found);
  const id = useId();

  const onFilterKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      roving.focusFirst();
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      setQuery('');
    }
  };

  return (
    <div className={styles.list}>
      <div className={styles.filter}>
        <Search size="1rem" aria-hidden="true" className={styles.icon} />
        <label className={styles.label} htmlFor={id}>
          {t('PointList.filter')}
        </label>
        <input
          id={id}
          className={styles.input}
          type="text"
          inputMode="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={t('PointList.filterHint')}
          value={query}
          onFocus={wake}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onFilterKey}
        />
        {query !== '' && (
          <IconButton label={t('PointList.clear')} icon={<X size="1rem" />} onClick={() => setQuery('')} />
        )}
      </div>
      <Announcer text={deferred === '' ? '' : t('PointList.matches', { count: found.length })} />
      {isFiltered && (
        <p className={styles.filtered}>
          {t('PointList.filtered', { count: found.length })}{' '}
          <button type="button" onClick={resetShowing}>
            {t('FilterPanel.reset')}
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows move among the links inside, which carry the roles. */}
      <div className={styles.rows} ref={roving.container} data-point-list onKeyDown={roving.onKeyDown}>
        {found.length === 0 && <p className={styles.none}>{t('PointList.none', { query: deferred })}</p>}
        {[...groups].map(([meridian, group]) => (
          <PointListGroup
            key={meridian}
            code={meridian}
            rows={group}
            active={roving.active}
            onActive={roving.setActive}
          />
        ))}
      </div>
    </div>
  );
}
