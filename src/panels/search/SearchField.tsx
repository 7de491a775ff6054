import { Search } from 'lucide-react';
import { type ComponentType, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusWish } from '#panels/useFocusWish.ts';
import { useLayout } from '#panels/useLayout.ts';
import { tell } from '#state/notices.ts';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import { isEnter } from './isEnter.ts';
import styles from './Search.module.css';
import type { SearchBoxProps } from './SearchBox.tsx';

const isBusy = (s: SceneStatus) => s.phase === 'loading';

/**
 * The field in the top bar. The body comes first: what searches is fetched once it stands, or as soon as somebody goes
 * to the field. Until it has come the field only keeps what is typed, and then hands it over: no letter is lost.
 */
export function SearchField() {
  const { t } = useTranslation();
  const isPhone = useLayout() === 'phone';
  const [query, setQuery] = useState('');
  const [isEntered, setEntered] = useState(false);
  const plain = useFocusWish<HTMLInputElement>('search');
  const { arrived, wake } = useSearchBox(plain);
  const field = {
    className: styles.input,
    'aria-label': t('Search.label'),
    'aria-keyshortcuts': '/',
    placeholder: t(isPhone ? 'Search.hintShort' : 'Search.hint'),
    autoCapitalize: 'off',
    spellCheck: false,
  } as const;
  const typing = { field, query, setQuery, isEntered, setEntered };
  if (arrived)
    return (
      <search className={styles.search}>
        <arrived.SearchBox {...typing} isInUse={arrived.isInUse} />
      </search>
    );
  return (
    <search className={styles.search}>
      <div className={styles.field}>
        <Search size="1rem" aria-hidden="true" className={styles.icon} />
        <input
          {...field}
          ref={plain}
          autoComplete="off"
          value={query}
          onFocus={wake}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={(event) => setEntered(isEnter(event))}
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </div>
    </search>
  );
}

interface Arrived {
  readonly SearchBox: ComponentType<SearchBoxProps>;
  /** Whether somebody was in the plain field, and goes on in this one. */
  readonly isInUse: boolean;
}

/** What searches, once it has come; `wake` asks for it, and asks again after a failure. */
function useSearchBox(plain: RefObject<HTMLInputElement | null>): { readonly arrived: Arrived | null; wake(): void } {
  const isWaiting = useSceneStatus(isBusy);
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const composition = useComposition(plain);
  const load = useCallback(async () => {
    const { SearchBox } = await import('./SearchBox.tsx');
    await composition.current;
    setArrived({ SearchBox, isInUse: document.activeElement === plain.current });
  }, [plain, composition]);
  const wake = useCallback(() => void load().catch(() => tell('searchFailed')), [load]);
  useEffect(() => {
    // A failure here is no news: the field asks again when somebody goes to it, and tells them.
    if (!isWaiting) void Promise.allSettled([load()]);
  }, [isWaiting, load]);
  return { arrived, wake };
}

/** A promise for the end of the word that an input method is composing: taking the field away would spoil it. */
function useComposition(field: RefObject<HTMLInputElement | null>): RefObject<Promise<void>> {
  const end = useRef(Promise.resolve());
  useEffect(() => {
    const input = field.current;
    const begin = () => {
      end.current = new Promise((done) => input?.addEventListener('compositionend', () => done(), { once: true }));
    };
    input?.addEventListener('compositionstart', begin);
    return () => input?.removeEventListener('compositionstart', begin);
  }, [field]);
  return end;
}
