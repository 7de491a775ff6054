import { type PointerEvent, useRef, useState } from 'react';

export const sheetHeights = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** Shares of the window; as in Sheet.module.css. */
const HALF = 0.5;
const FULL = 0.9;
const PEEK_PX = 116;
/** A finger that moved less than this pressed. */
const SLOP_PX = 6;
/** How far ahead of the finger a quick flick lands. */
const FLICK_MS = 160;

/** Lets a finger take a sheet by whatever carries `data-sheet-grip`, and lands it on the nearest height. */
export function useSheetDrag(onHeight: (height: SheetHeight) => void, onDismiss: () => void) {
  const [heightPx, setHeightPx] = useState<number | null>(null);
  const grip = useRef<{ startY: number; startPx: number; lastY: number; lastMs: number; pxPerMs: number } | null>(null);
  const dragged = useRef(false);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    dragged.current = false;
    const target = event.target as HTMLElement;
    const held = target.closest('[data-sheet-grip]');
    const inner = target.closest('a, button, input');
    // A button inside the grip is pressed, not dragged; the handle is both.
    if (!held || (inner && inner !== held)) return;
    const { clientY, timeStamp } = event;
    const startPx = event.currentTarget.getBoundingClientRect().height;
    grip.current = { startY: clientY, startPx, lastY: clientY, lastMs: timeStamp, pxPerMs: 0 };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const g = grip.current;
    if (!g) return;
    if (Math.abs(event.clientY - g.startY) > SLOP_PX) dragged.current = true;
    if (!dragged.current) return;
    const elapsed = Math.max(1, event.timeStamp - g.lastMs);
    g.pxPerMs = (g.lastY - event.clientY) / elapsed;
    g.lastY = event.clientY;
    g.lastMs = event.timeStamp;
    setHeightPx(Math.min(window.innerHeight * FULL, Math.max(0, g.startPx + g.startY - event.clientY)));
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const g = grip.current;
    grip.current = null;
    setHeightPx(null);
    if (!g) return;
    if (!dragged.current) return;
    const landing = g.startPx + g.startY - event.clientY + g.pxPerMs * FLICK_MS;
    if (landing < PEEK_PX / 2) onDismiss();
    else onHeight(nearestHeight(landing, window.innerHeight));
  };

  const onPointerCancel = () => {
    grip.current = null;
    setHeightPx(null);
  };

  return {
    /** While a finger holds the sheet, its height; else null. */
    heightPx,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel },
    /** Whether the last press was a drag, whose click must not count. */
    wasDragged: () => dragged.current,
  };
}

/** The height a sheet lands on when let go at `px` in a window of `windowPx`. */
export function nearestHeight(px: number, windowPx: number): SheetHeight {
  const heightsPx: Record<SheetHeight, number> = { peek: PEEK_PX, half: windowPx * HALF, full: windowPx * FULL };
  return sheetHeights.reduce((best, height) =>
    Math.abs(heightsPx[height] - px) < Math.abs(heightsPx[best] - px) ? height : best,
  );
}
