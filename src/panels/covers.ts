import type { RefCallback } from 'react';
import { setInsets, type ViewState } from '#state/view.ts';

type Edge = keyof ViewState['insets'];

/** Beyond this share of the window a panel hides the figure anyway, and framing it in the slit that is left would look odd. */
const MOST = 0.6;
/** Panels slide for a moment; the figure is framed once they stand. */
const SETTLE_MS = 90;

const covers = new Map<Element, Edge>();
let timer = 0;
const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(schedule);
if (typeof window !== 'undefined') window.addEventListener('resize', schedule);

/** A ref for an element that covers the window from one edge; the figure is framed in what all of them leave free. */
function coversEdge(edge: Edge): RefCallback<HTMLElement> {
  return (element) => {
    if (!element) return;
    covers.set(element, edge);
    observer?.observe(element);
    schedule();
    return () => {
      covers.delete(element);
      observer?.unobserve(element);
      schedule();
    };
  };
}

export const coversTop = coversEdge('top');
export const coversRight = coversEdge('right');
export const coversBottom = coversEdge('bottom');
export const coversLeft = coversEdge('left');

function schedule(): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(measure, SETTLE_MS);
}

function measure(): void {
  // A page that is gone has nothing to frame.
  if (typeof window === 'undefined') return;
  const { innerWidth, innerHeight } = window;
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const [element, edge] of covers) {
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    const reach = { top: box.bottom, right: innerWidth - box.left, bottom: innerHeight - box.top, left: box.right }[
      edge
    ];
    const most = MOST * (edge === 'left' || edge === 'right' ? innerWidth : innerHeight);
    insets[edge] = Math.round(Math.min(most, Math.max(insets[edge], reach)));
  }
  setInsets(insets);
}
