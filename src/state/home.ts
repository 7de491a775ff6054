import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The region a person lives in, for the numbers to dial; an id of `data/safety.json`, or empty. */
const KEY = 'backpoints.home';

const homeStore = createStore<{ readonly home: string }>(() => ({ home: readHome() }));

export function chooseHome(home: string): void {
  homeStore.setState({ home });
  try {
    localStorage.setItem(KEY, home);
  } catch {
    // A browser that stores nothing asks again the next time.
  }
}

export function useHome(): string {
  return useStore(homeStore, ({ home }) => home);
}

function readHome(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
