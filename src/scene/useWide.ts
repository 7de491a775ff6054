import { useSyncExternalStore } from 'react';

/** A phone has no gutters. */
const wide = window.matchMedia('(min-width: 45em)');

function onChange(listen: () => void): () => void {
  wide.addEventListener('change', listen);
  return () => wide.removeEventListener('change', listen);
}

/** Whether there is room for labels beside the body. */
export function useWide(): boolean {
  return useSyncExternalStore(onChange, () => wide.matches);
}
