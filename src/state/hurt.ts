import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useView } from './useView.ts';
import type { ViewState } from './view.ts';

/** Warning signs that are asked for before anything is said about back pain; the most urgent first. */
export const hurtSigns = [
  'saddle',
  'bladder',
  'weakness',
  'tearing',
  'injury',
  'fever',
  'unsteady',
  'chest',
  'bone',
  'pregnant',
  'cancer',
] as const;
type HurtSign = (typeof hurtSigns)[number];

/** What the person answered. It stays in this window and goes nowhere: not into the address, not into storage. */
export interface HurtState {
  readonly signs: readonly HurtSign[];
  /** Looked at the signs and ticked none. */
  readonly hasAnswered: boolean;
}

const hurtStore = createStore<HurtState>(() => ({ signs: [], hasAnswered: false }));

export function toggleSign(sign: HurtSign): void {
  hurtStore.setState(({ signs }) => ({
    signs: signs.includes(sign) ? signs.filter((it) => it !== sign) : [...signs, sign],
  }));
}

export function answerNoSign(): void {
  hurtStore.setState(({ signs }) => ({ hasAnswered: signs.length === 0 }));
}

/** Back to the signs. */
export function askAgain(): void {
  hurtStore.setState({ hasAnswered: false });
}

export function useHurt<T>(selector: (state: HurtState) => T): T {
  return useStore(hurtStore, selector);
}

const hurtsOf = (s: ViewState) => s.hurts;
const hasAnsweredOf = (s: HurtState) => s.hasAnswered;

/** Whether the atlas is waiting to be shown where it hurts. */
export function useAskedWhere(): boolean {
  const isOpen = useView(hurtsOf);
  return useHurt(hasAnsweredOf) && isOpen;
}
