import { type ComponentType, lazy, type ReactNode, Suspense, useMemo } from 'react';

interface LazyPart<P> {
  /** Draws the component, or `waiting` until its code has come. */
  readonly Part: ComponentType<P>;
  /** Fetches the code before it is wanted. */
  warm(): void;
}

/**
 * A component whose code is a file of its own, fetched when it is first drawn. React's `lazy` remembers a failed import
 * for ever; this one asks afresh when an error boundary lets it try again.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: ReactNode = null,
): LazyPart<P> {
  let loaded: ComponentType<P> | undefined;
  const fetchCode = async () => {
    loaded = await load();
    return { default: loaded };
  };
  function Part(props: P) {
    // One `lazy` for each time it is mounted; with its own Suspense within, for what suspends unmounted forgets its memos.
    const Loaded = useMemo(() => loaded ?? lazy(fetchCode), []);
    return (
      <Suspense fallback={waiting}>
        <Loaded {...props} />
      </Suspense>
    );
  }
  // A failure here is no news: who draws the part asks again, and tells the person.
  const warm = () => void Promise.allSettled([fetchCode()]);
  return { Part, warm };
}
