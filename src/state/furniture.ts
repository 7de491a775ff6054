import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type DialogName = 'share' | 'safety' | 'accuracy' | 'keys' | 'myCun' | 'visit' | 'sources';
export type FocusTarget = 'search' | 'card' | 'list' | 'findIt';
/** The two faces of the panel beside the body: what shows on it, and every point in words. */
export const tabs = ['map', 'points'] as const;
export type Tab = (typeof tabs)[number];

/** Which furniture stands open, and where the keyboard should go next. */
export interface Furniture {
  readonly dialog: DialogName | null;
  /** The list of points on windows too small to show it always. */
  readonly listOpen: boolean;
  /** Null until someone chose: then it is the map, or the points where no body can be drawn. */
  readonly tab: Tab | null;
  /** `count` rises with every wish, so that the same place can be asked for twice; 0 is no wish yet. */
  readonly focusWish: { readonly target: FocusTarget; readonly count: number };
  /** How often somebody asked to see something on the figure: what covers most of it then gives way. */
  readonly figureWishes: number;
}

export const furnitureStore = createStore<Furniture>(() => ({
  dialog: null,
  listOpen: false,
  tab: null,
  focusWish: { target: 'search', count: 0 },
  figureWishes: 0,
}));

export function openDialog(dialog: DialogName): void {
  furnitureStore.setState({ dialog });
}

export function closeDialog(): void {
  furnitureStore.setState({ dialog: null });
}

export function openList(): void {
  furnitureStore.setState({ listOpen: true });
}

export function closeList(): void {
  furnitureStore.setState({ listOpen: false });
}

export function openTab(tab: Tab): void {
  furnitureStore.setState({ tab });
}

/** Sends the keyboard somewhere; whoever owns the place obeys as soon as it is there. */
export function moveFocus(target: FocusTarget): void {
  furnitureStore.setState(({ focusWish }) => ({ focusWish: { target, count: focusWish.count + 1 } }));
}

/** Makes room for the figure, on which something is about to be shown. */
export function revealFigure(): void {
  furnitureStore.setState(({ figureWishes }) => ({ figureWishes: figureWishes + 1 }));
}

export function useFurniture<T>(selector: (furniture: Furniture) => T): T {
  return useStore(furnitureStore, selector);
}
