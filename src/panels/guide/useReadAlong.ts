import { type RefCallback, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Passage } from '#domain/guide.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { revealFigure } from '#state/furniture.ts';
import { followPassage, readingStore } from '#state/reading.ts';
import { viewStore } from '#state/view.ts';
import { areaOf } from './areaOf.ts';
import { bringToLine, passageOnLine, scrollerIn } from './readingLine.ts';

/** One who scrolls past is not reading; the figure moves once a passage stays. */
const SETTLE_MS = 220;

interface ReadAlong {
  /** The passage on the reading line. */
  readonly active: string | null;
  /** For what all passages stand in. */
  text: RefObject<HTMLDivElement | null>;
  item(id: string): RefCallback<HTMLElement>;
  /** Moves the figure to a passage, pinned or not, and makes room for it. */
  show(id: string): void;
}

/** Lets the figure follow the passage that is being read, unless it is pinned. */
export function useReadAlong(passages: readonly Passage[]): ReadAlong {
  const [active, setActive] = useState<string | null>(null);
  const read = useRef<string | null>(null);
  const elements = useRef(new Map<string, HTMLElement>());
  const text = useRef<HTMLDivElement>(null);
  const show = useShow(passages);
  const readNow = useCallback((id: string | null) => {
    read.current = id;
    setActive(id);
  }, []);

  useEffect(() => {
    const card = text.current?.closest<HTMLElement>('[data-card]');
    if (!card) return;
    const onLine = () => passageOnLine(scrollerIn(card), elements.current);
    const follow = () => readNow(onLine());
    // What is read stays read when the sheet is drawn up or down.
    const keep = () => {
      const element = elements.current.get(read.current ?? '');
      if (!element) follow();
      else if (onLine() !== read.current) bringToLine(scrollerIn(card), element);
    };
    const resizes = new ResizeObserver(keep);
    for (const child of [card, ...card.children]) resizes.observe(child);
    // Scrolling does not bubble, and on low windows it is the card itself that scrolls.
    card.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      resizes.disconnect();
      card.removeEventListener('scroll', follow, { capture: true });
    };
  }, [readNow]);

  useEffect(() => {
    if (active === null) return;
    const timer = setTimeout(() => {
      if (!readingStore.getState().pinned) show(active);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [active, show]);

  return {
    active,
    text,
    show: (id) => {
      readNow(id);
      show(id);
      revealFigure();
    },
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
