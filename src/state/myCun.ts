import * as v from 'valibot';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { MyCun } from '#domain/findIt/myCun.ts';

const KEY = 'backpoints.myCun';

/** The reader's own measure, kept on this device only. */
export const myCunStore = createStore<{ readonly mine: MyCun | null }>(() => ({ mine: stored() }));

export function chooseMyCun(mine: MyCun | null): void {
  myCunStore.setState({ mine });
  try {
    if (mine) window.localStorage.setItem(KEY, JSON.stringify(mine));
    else window.localStorage.removeItem(KEY);
  } catch {
    // Without storage it lasts as long as the visit.
  }
}

function stored(): MyCun | null {
  if (typeof window === 'undefined') return null;
  try {
    const parsed = v.safeParse(MyCun, JSON.parse(window.localStorage.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    // Storage switched off, or something that is not ours.
    return null;
  }
}

const mineOf = (s: { readonly mine: MyCun | null }) => s.mine;

export function useMyCun(): MyCun | null {
  return useStore(myCunStore, mineOf);
}
