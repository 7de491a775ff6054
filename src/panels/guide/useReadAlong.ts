import { type RefCallback, useCallback, useEffect, useRef, useState } from 'react';
import type { Passage } from '#domain/guide.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { followPassage, readingStore } from '#state/reading.ts';
import { viewStore } from '#state/view.ts';
import { areaOf } from './areaOf.ts';

/** A line across the window, a third of the way down: what lies on it is being read. */
const READING_BAND = '-33% 0px -65% 0px';
/** One who scrolls past is not reading; the figure moves once a passage stays. */
const SETTLE_MS = 220;

interface ReadAlong {
  /** The passage in the reading band. */
  readonly active: string | null;
  item(id: string): RefCallback<HTMLElement>;
  /** Moves the figure to a passage, pinned or not. */
  show(id: string): void;
}

/** Lets the figure follow the passage that is being read, unless it is pinned. */
export function useReadAlong(passages: readonly Passage[]): ReadAlong {
  const [active, setActive] = useState<string | null>(null);
  const elements = useRef(new Map<string, HTMLElement>());
  const show = useShow(passages);

  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const inBand = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inBand.add(target);
          else inBand.delete(target);
        }
        const first = [...elements.current].find(([, element]) => inBand.has(element));
        if (first) setActive(first[0]);
      },
      { rootMargin: READING_BAND },
    );
    for (const element of elements.current.values()) observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (active === null) return;
    const timer = setTimeout(() => {
      if (!readingStore.getState().pinned) show(active);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [active, show]);

  return {
    active,
    show,
    item: (id) => (element) => {
      if (element) elements.current.set(id, element);
    },
  };
}

function useShow(passages: readonly Passage[]): (id: string) => void {
  const catalog = useCatalog();
  const wishes = useRef(0);
  const known = useRef(passages);
  known.current = passages;
  return useCallback(
    (id: string) => {
      const shown = known.current.find((passage) => passage.id === id)?.show;
      if (!shown) return;
      wishes.current += 1;
      const wish = wishes.current;
      const { region } = shown;
      if (!region) {
        followPassage(shown, null);
        return;
      }
      const codes = new Set(catalog.points.filter((point) => point.region === region).map(({ code }) => code));
      catalog.loadBody(viewStore.getState().body).then(
        (body) => wish === wishes.current && followPassage(shown, areaOf(body, codes)),
        // Without the body's places the points still stand out.
        () => followPassage(shown, null),
      );
    },
    [catalog],
  );
}
