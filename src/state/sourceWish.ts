import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CitationKey } from '#domain/citation.ts';
import { openDialog } from './furniture.ts';

/** The source that someone wants to see on the page of sources; null once it has been shown. */
const sourceWish = createStore<{ readonly wanted: CitationKey | null }>(() => ({ wanted: null }));

export function wishForSource(wanted: CitationKey | null): void {
  sourceWish.setState({ wanted });
}

/** Opens the page of sources at one of them. */
export function openSource(key: CitationKey): void {
  wishForSource(key);
  openDialog('sources');
}

export function useWishedSource(): CitationKey | null {
  return useStore(sourceWish, (s) => s.wanted);
}
