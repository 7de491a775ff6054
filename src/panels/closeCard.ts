import { moveFocus } from '#state/furniture.ts';
import { clearSelection } from '#state/view.ts';

/** Closes the open card. A keyboard that was in it goes on in the list, at the point the card was about, or in the search. */
export function closeCard(): void {
  const wasInside = document.activeElement?.closest('[data-card]');
  clearSelection();
  if (wasInside) moveFocus(document.querySelector('[data-point-list]') ? 'list' : 'search');
}
