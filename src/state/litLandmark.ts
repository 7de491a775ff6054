import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { findItStore } from './findIt.ts';
import { viewStore } from './view.ts';

/** The landmark that a card's words name and the figure shows, by id. */
export interface LitLandmark {
  /** Under the pointer or the focus: shown for as long as that lasts. */
  readonly touched: string | null;
  /** Pressed: shown until it is pressed again, Esc, or another point. */
  readonly pinned: string | null;
}

const dark: LitLandmark = { touched: null, pinned: null };

export const litLandmarkStore = createStore<LitLandmark>(() => dark);

// What was shown belongs to the words of one point. Finding a point lights landmarks of its own.
viewStore.subscribe((now, before) => {
  if (now.selected !== before.selected) darken();
});
findItStore.subscribe(({ code }) => {
  if (code !== null) darken();
});

/** Shows a landmark while it is pointed at; null ends it. */
export function touchLandmark(touched: string | null): void {
  litLandmarkStore.setState({ touched });
}

/** Keeps a landmark shown; pressed again, it goes out. */
export function togglePin(id: string): void {
  litLandmarkStore.setState(({ pinned }) => (pinned === id ? dark : { pinned: id }));
}

/** Takes the pin out; false when there was none. */
export function unpinLandmark(): boolean {
  const wasPinned = litLandmarkStore.getState().pinned !== null;
  if (wasPinned) darken();
  return wasPinned;
}

export function useLitLandmark<T>(selector: (lit: LitLandmark) => T): T {
  return useStore(litLandmarkStore, selector);
}

function darken(): void {
  const { touched, pinned } = litLandmarkStore.getState();
  if (touched !== null || pinned !== null) litLandmarkStore.setState(dark);
}
