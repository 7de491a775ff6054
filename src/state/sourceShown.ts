import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CitationKey } from '#domain/citation.ts';
import { furnitureStore } from './furniture.ts';

interface SourceShown {
  /** The source that the page of sources is opened at; part of its address. Null is the page as a whole. */
  readonly at: CitationKey | null;
  /** Rises with every wish, so that the same source can be asked for twice. */
  readonly count: number;
}

export const sourceStore = createStore<SourceShown>(() => ({ at: null, count: 0 }));

// It holds while the page is open.
furnitureStore.subscribe(({ dialog }, before) => {
  if (dialog !== 'sources' && before.dialog === 'sources') showSource(null);
});

export function showSource(at: CitationKey | null): void {
  sourceStore.setState(({ count }) => ({ at, count: count + 1 }));
}

export function useSourceShown(): SourceShown {
  return useStore(sourceStore);
}
