import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { embedStore } from './embed.ts';
import { findItStore } from './findIt.ts';
import { furnitureStore } from './furniture.ts';
import { readingStore } from './reading.ts';
import { isAtRest, viewStore } from './view.ts';

const KEY = 'backpoints.firstVisit';
const DONE = 'done';

/** What a new person does once; each step waits until it has been done. */
export const firstSteps = ['turn', 'choose', 'find'] as const;
export type FirstStep = (typeof firstSteps)[number];

interface FirstVisit {
  /** Null for everyone who has been here before, or would rather not. */
  readonly step: FirstStep | null;
}

const firstVisitStore = createStore<FirstVisit>(() => ({ step: null }));

/** Begins with the first step for someone new who opens the atlas itself; who follows a link came for something. Returns the undo. */
export function beginFirstVisit(): () => void {
  if (
    embedStore.getState().isEmbedded ||
    !isNew() ||
    !isAtRest(viewStore.getState()) ||
    furnitureStore.getState().dialog
  )
    return () => {};
  firstVisitStore.setState({ step: firstSteps[0] });
  let seen = viewStore.getState().cameraRequest;
  const isDone: Readonly<Record<FirstStep, () => boolean>> = {
    turn: () => viewStore.getState().restingCamera !== null || viewStore.getState().cameraRequest !== seen,
    choose: () => viewStore.getState().selected !== null,
    find: () => findItStore.getState().code !== null || furnitureStore.getState().dialog === 'safety',
  };
  const check = () => {
    // The guide turns the figure and chooses points as one reads: that is nothing the person did.
    if (readingStore.getState().at !== null) {
      seen = viewStore.getState().cameraRequest;
      return;
    }
    const { step } = firstVisitStore.getState();
    if (step && isDone[step]()) goOn(step);
  };
  const undo = [viewStore.subscribe(check), findItStore.subscribe(check), furnitureStore.subscribe(check)];
  return () => {
    for (const unsubscribe of undo) unsubscribe();
  };
}

function goOn(step: FirstStep): void {
  const next = firstSteps[firstSteps.indexOf(step) + 1] ?? null;
  if (!next) remember();
  firstVisitStore.setState({ step: next });
}

/** Ends the steps for good. */
export function skipFirstVisit(): void {
  remember();
  firstVisitStore.setState({ step: null });
}

/** Without storage nobody could be remembered, and everyone would be asked for ever: then nobody is new. */
function isNew(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== DONE;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    window.localStorage.setItem(KEY, DONE);
  } catch {
    // Then it holds for this visit.
  }
}

const stepOf = (s: FirstVisit) => s.step;

export function useFirstStep(): FirstStep | null {
  return useStore(firstVisitStore, stepOf);
}
