/*
 * The reading line: what lies on it is being read. It sinks from the top of what scrolls to its bottom as one reads on,
 * so that the first passage and the last can be reached as well as those between, in a tall column and in a low sheet.
 */

/** What scrolls the text of a card: its body, or on low windows the card as a whole. */
export function scrollerIn(card: HTMLElement): HTMLElement {
  const body = card.querySelector<HTMLElement>(':scope > section');
  return body && getComputedStyle(body).overflowY !== 'visible' ? body : card;
}

/** The id of the passage on the line, or of the next below it; the last where none is; null for no passages. */
export function passageOnLine(scroller: HTMLElement, passages: ReadonlyMap<string, HTMLElement>): string | null {
  const { top, height } = scroller.getBoundingClientRect();
  const range = scroller.scrollHeight - scroller.clientHeight;
  const line = top + height * (range > 0 ? scroller.scrollTop / range : 0);
  const all = [...passages];
  const [id] = all.find(([, element]) => element.getBoundingClientRect().bottom > line) ?? all.at(-1) ?? [null];
  return id;
}

/**
 * Scrolls so that the middle of a passage lies on the line.
 *
 * With the middle m px below the beginning of the text, what is seen h px high and the text H px long, the line lies at
 * s + h s / (H - h) once s px are scrolled away; this is m for s = m (H - h) / H.
 */
export function bringToLine(scroller: HTMLElement, passage: HTMLElement): void {
  const { top, height } = passage.getBoundingClientRect();
  const middle = top + height / 2 - scroller.getBoundingClientRect().top + scroller.scrollTop;
  scroller.scrollTop = middle * (1 - scroller.clientHeight / scroller.scrollHeight);
}
