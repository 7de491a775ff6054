import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PointCode } from '#domain/code.ts';
import { focusSelection, viewStore } from './view.ts';

/** Which point is being found, and how far one has come. */
export interface FindIt {
  /** Null while nothing is being found. */
  readonly code: PointCode | null;
  /** From 0. A link may ask for more steps than there are: whoever shows them takes the last. */
  readonly step: number;
  /** Whether it goes on by itself. */
  readonly playing: boolean;
}

const atRest: FindIt = { code: null, step: 0, playing: false };

export const findItStore = createStore<FindIt>(() => atRest);

// Another point, or none: what was being found is no longer looked at.
viewStore.subscribe(({ selected }) => {
  const { code } = findItStore.getState();
  if (code !== null && code !== selected) findItStore.setState(atRest);
});

/** Begins to find the chosen point, or goes straight to a step of it. */
export function startFindIt(code: PointCode, step = 0): void {
  findItStore.setState({ code, step, playing: false });
}

/** Goes on by one; at the last step playing ends. */
export function nextStep(count: number): void {
  findItStore.setState(({ step, playing }) => {
    const next = Math.min(step + 1, count - 1);
    return { step: next, playing: playing && next < count - 1 };
  });
}

export function previousStep(count: number): void {
  findItStore.setState(({ step }) => ({ step: Math.max(0, Math.min(step, count - 1) - 1), playing: false }));
}

/** Plays on from here, or from the start when it is over; playing, it stops. */
export function playFindIt(count: number): void {
  findItStore.setState(({ step, playing }) => {
    if (playing) return { playing: false };
    return { step: step >= count - 1 ? 0 : step, playing: true };
  });
}

/** Back to the card, and to the point as it was framed. */
export function leaveFindIt(): void {
  findItStore.setState(atRest);
  focusSelection();
}

/** What an address says: null is not finding anything. */
export function showFindIt(code: PointCode | null, step: number | null): void {
  findItStore.setState(code !== null && step !== null ? { code, step, playing: false } : atRest);
}

export function useFindIt<T>(selector: (findIt: FindIt) => T): T {
  return useStore(findItStore, selector);
}
