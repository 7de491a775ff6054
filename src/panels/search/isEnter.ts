import type { KeyboardEvent } from 'react';

/** Whether a key press is Enter, and not the one that ends a word in an input method. */
export function isEnter({ key, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !nativeEvent.isComposing;
}
