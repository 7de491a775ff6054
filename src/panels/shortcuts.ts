import { useEffect } from 'react';
import type { Atlas } from '#state/atlas.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { closeList, furnitureStore, moveFocus, openDialog } from '#state/furniture.ts';
import { unpinLandmark } from '#state/litLandmark.ts';
import { cycleLabels, toggleSeeThrough } from '#state/preferences.ts';
import { closeGuide, readingStore } from '#state/reading.ts';
import { stepPoint } from '#state/stepPoint.ts';
import { focusSelection, isAtRest, showView, stepBack, viewStore } from '#state/view.ts';
import { closeCard } from './closeCard.ts';

interface Shortcut {
  /** As `KeyboardEvent.key`; a letter counts in both cases. */
  readonly keys: readonly string[];
  readonly does:
    | 'back'
    | 'front'
    | 'left'
    | 'right'
    | 'reset'
    | 'focus'
    | 'previous'
    | 'next'
    | 'stepBack'
    | 'search'
    | 'seeThrough'
    | 'labels'
    | 'help';
  readonly run: (atlas: Atlas) => void;
}

/** Every key of the page, said once: the page listens to this table and the help dialog shows it. The canvas has its own. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['1'], does: 'back', run: () => showView('back') },
  { keys: ['2'], does: 'front', run: () => showView('front') },
  { keys: ['3'], does: 'left', run: () => showView('left') },
  { keys: ['4'], does: 'right', run: () => showView('right') },
  { keys: ['0', 'Home'], does: 'reset', run: () => showView('back') },
  { keys: ['f'], does: 'focus', run: focusSelection },
  { keys: ['['], does: 'previous', run: (atlas) => stepPoint(atlas, 'previous') },
  { keys: [']'], does: 'next', run: (atlas) => stepPoint(atlas, 'next') },
  { keys: ['/'], does: 'search', run: () => moveFocus('search') },
  { keys: ['x'], does: 'seeThrough', run: toggleSeeThrough },
  { keys: ['l'], does: 'labels', run: cycleLabels },
  { keys: ['Escape'], does: 'stepBack', run: stepBackOnce },
  { keys: ['?'], does: 'help', run: () => openDialog('keys') },
];

/** What lies on top goes first: the list, then a pinned landmark, then the card, then the turn and the zoom. */
function stepBackOnce(): void {
  if (furnitureStore.getState().listOpen) closeList();
  else if (readingStore.getState().at) closeGuide();
  else if (unpinLandmark()) return;
  else if (!isAtRest(viewStore.getState())) closeCard();
  else stepBack();
}

/** Listens to the keys of the page for as long as it is mounted. */
export function useShortcuts(): void {
  const atlas = useCatalog();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      // A dialog has the keyboard to itself.
      if (furnitureStore.getState().dialog) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const shortcut = shortcuts.find(({ keys }) => keys.includes(key));
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run(atlas);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [atlas]);
}

function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || key === 'Escape') return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
