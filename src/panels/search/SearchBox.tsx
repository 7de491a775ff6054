import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search } from 'lucide-react';
import { type InputHTMLAttributes, useDeferredValue, useEffect, useLayoutEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusWish } from '#panels/useFocusWish.ts';
import { closeList, moveFocus, openTab } from '#state/furniture.ts';
import { selectMeridian, selectPattern, selectPoint, showSet } from '#state/view.ts';
import type { Target } from './entries.ts';
import { type Hit, keyOf } from './finder.ts';
import { HitLine } from './HitLine.tsx';
import { isEnter } from './isEnter.ts';
import styles from './Search.module.css';
import { useFinder } from './useFinder.ts';

/** More than this nobody reads; more letters say it better. */
const MOST = 12;
/** What is offered to someone whose words led nowhere: one of each kind of question. */
const suggestions = ['Search.tryComplaint', 'Search.tryCode', 'Search.tryName'] as const;

/** A hit, or words to try instead. */
type Item = Hit | string;

export interface SearchBoxProps {
  /** How the field looks and what it is called; the same as while it was waited for. */
  readonly field: InputHTMLAttributes<HTMLInputElement>;
  readonly query: string;
  setQuery(query: string): void;
  /** Enter was pressed before there was anything to choose: the first hit is chosen as soon as it is known. */
  readonly isEntered: boolean;
  setEntered(isEntered: boolean): void;
  /** Whether the keyboard is in the field from the start. */
  readonly isInUse: boolean;
}

/** One field for codes, names in five forms, and plain words for what hurts; arrows and Enter choose. */
export function SearchBox({ field, query, setQuery, isEntered, setEntered, isInUse }: SearchBoxProps) {
  const { t } = useTranslation();
  const { find, wake } = useFinder();
  const input = useFocusWish<HTMLInputElement>('search');
  const asked = useDeferredValue(query.trim());
  const all = useMemo(() => (asked === '' || !find ? [] : find(asked)), [find, asked]);
  const hits = all.slice(0, MOST);
  const isNothing = asked !== '' && find !== null && hits.length === 0;

  const items: readonly Item[] = isNothing ? suggestions.map((key) => t(key)) : hits;

  /** What is shown answers what was typed: a hit of fewer letters is not what Enter means. */
  const isAnswered = find !== null && asked === query.trim();

  const choose = (item: Item) => {
    if (typeof item === 'string') return setQuery(item);
    setQuery('');
    closeList();
    go(item.target);
  };

  // Before the next key is heard: one that found no field would be a shortcut of the page.
  useLayoutEffect(() => {
    if (!isInUse || !input.current) return;
    input.current.focus();
    input.current.setSelectionRange(input.current.value.length, input.current.value.length);
    wake();
  }, [input, isInUse, wake]);

  useEffect(() => {
    if (!isEntered || !isAnswered) return;
    setEntered(false);
    if (hits[0]) choose(hits[0]);
  });

  return (
    <Autocomplete.Root
      items={items}
      filter={null}
      autoHighlight="always"
      open={query.trim() !== '' && find !== null}
      value={query}
      onValueChange={(value, { reason }) => {
        if (reason === 'item-press') return;
        setEntered(false);
        setQuery(value);
      }}
      onOpenChange={(open, { reason }) =>
        !open && (reason === 'escape-key' || reason === 'outside-press') && setQuery('')
      }
      itemToStringValue={nameOf}
    >
      <Autocomplete.InputGroup className={styles.field}>
        <Search size="1rem" aria-hidden="true" className={styles.icon} />
        <Autocomplete.Input
          {...field}
          ref={input}
          onFocus={wake}
          onKeyDown={(event) => {
            if (!isEnter(event) || isAnswered) return;
            event.preventBaseUIHandler();
            setEntered(true);
          }}
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </Autocomplete.InputGroup>
      <Autocomplete.Portal>
        <Autocomplete.Positioner className={styles.positioner} sideOffset={6} collisionPadding={12} align="start">
          <Autocomplete.Popup className={styles.popup}>
            <Autocomplete.Status className={styles.status}>
              {isNothing ? t('Search.none', { query: asked }) : t('Search.hits', { count: all.length })}
            </Autocomplete.Status>
            <Autocomplete.List>
              {(item: Item) => (
                <Autocomplete.Item key={nameOf(item)} value={item} className={styles.item} onClick={() => choose(item)}>
                  {typeof item === 'string' ? (
                    <span className={styles.suggestion}>{item}</span>
                  ) : (
                    <HitLine hit={item} />
                  )}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

function nameOf(item: Item): string {
  return typeof item === 'string' ? item : keyOf(item.target);
}

/** A point and a meridian open their card, where the keyboard goes on; a set shows on the body. */
function go(target: Target): void {
  switch (target.kind) {
    case 'point':
      selectPoint(target.code);
      moveFocus('card');
      return;
    case 'meridian':
      selectMeridian(target.code);
      moveFocus('card');
      return;
    case 'pattern':
      selectPattern(target.id);
      moveFocus('card');
      return;
    case 'set':
      showSet(target.id);
      openTab('map');
  }
}
