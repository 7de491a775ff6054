import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The faces of a point's card. */
export const cardTabs = ['about', 'find', 'research', 'care'] as const;
export type CardTab = (typeof cardTabs)[number];

/** One for all points: who steps along a meridian reads the same of each. */
export const cardTabStore = createStore<{ readonly tab: CardTab }>(() => ({ tab: 'about' }));

export function openCardTab(tab: CardTab): void {
  cardTabStore.setState({ tab });
}

const tabOf = (s: { readonly tab: CardTab }) => s.tab;

export function useCardTab(): CardTab {
  return useStore(cardTabStore, tabOf);
}
