import { useStore } from 'zustand';
import { type ViewState, viewStore } from './view.ts';

/** Subscribes a component to one field (or a stable selection) of the view. */
export function useView<T>(selector: (state: ViewState) => T): T {
  return useStore(viewStore, selector);
}
