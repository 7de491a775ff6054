import { useEffect } from 'react';
import { leaveFindIt, nextStep, playFindIt, previousStep } from '#state/findIt.ts';
import { furnitureStore, moveFocus } from '#state/furniture.ts';

/** Clickers send these to whatever has the focus; nothing else on the page wants them. */
const ANYWHERE: Readonly<Record<string, (count: number) => void>> = { PageDown: nextStep, PageUp: previousStep };
/** These belong to the body, to lists and to fields when one of them has the focus. */
const IN_CARD: Readonly<Record<string, (count: number) => void>> = {
  ArrowRight: nextStep,
  ArrowLeft: previousStep,
  ' ': playFindIt,
};

/** Listens to the keys of finding a point for as long as it is mounted; hears them before the page does. */
export function useFindItKeys(count: number): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { dialog, listOpen } = furnitureStore.getState();
      const { target, key } = event;
      if (dialog || listOpen || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
      if (target.matches('input, textarea, select')) return;
      const act = key === 'Escape' ? leave : (ANYWHERE[key] ?? (isFree(target, key) ? IN_CARD[key] : undefined));
      if (!act) return;
      event.preventDefault();
      act(count);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [count]);
}

/** Leaves to the card, and takes the keyboard along. */
export function leave(): void {
  leaveFindIt();
  moveFocus('card');
}

function isFree(target: Element, key: string): boolean {
  if (target !== document.body && !target.closest('[data-card]')) return false;
  return key !== ' ' || !target.closest('button, a, summary');
}
