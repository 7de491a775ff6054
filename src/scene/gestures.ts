/** What hands did on an element; pixels from its upper left corner. */
export interface GestureHandlers {
  /** A drag, pinch or wheel turn begins, and later ends. */
  onMoveStart?(): void;
  onMoveEnd?(): void;
  onRotate?(dxPx: number, dyPx: number): void;
  onPan?(dxPx: number, dyPx: number): void;
  /** Distances shrink by `factor` about a place on the element. */
  onZoom?(factor: number, xPx: number, yPx: number): void;
  /** Pressed and let go in place: never at the end of a drag. */
  onTap?(xPx: number, yPx: number, isTouch: boolean): void;
  onHover?(xPx: number, yPx: number): void;
  onLeave?(): void;
}

/** A press that moves less is a tap: a mouse rests, a finger rolls. */
const DRAG_THRESHOLD_PX = { mouse: 5, touch: 12 };
const WHEEL_REST_MS = 160;

interface Press {
  x: number;
  y: number;
  /** Where the press began; null once it has become a drag. */
  origin: { x: number; y: number } | null;
}

/** Listens to pointers and wheel on an element. Returns the undo. */
export function bindGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
  const presses = new Map<number, Press>();
  let isTapPossible = false;
  let isMoving = false;
  let isPanning = false;
  let wheelTimer: ReturnType<typeof setTimeout> | undefined;
  const place = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const startMoving = () => {
    if (isMoving) return;
    isMoving = true;
    handlers.onMoveStart?.();
  };
  const stopMoving = () => {
    if (!isMoving) return;
    isMoving = false;
    handlers.onMoveEnd?.();
  };

  function onPointerDown(event: PointerEvent) {
    const at = place(event);
    presses.set(event.pointerId, { ...at, origin: at });
    // Keeps the drag when it runs over a panel or out of the window.
    element.setPointerCapture(event.pointerId);
    // As a mouse would; a finger's own way to the focus is the click that onTouchEnd takes away.
    if (event.pointerType === 'touch') element.focus({ preventScroll: true });
    isTapPossible = presses.size === 1 && event.button === 0;
    isPanning = event.button === 1 || event.button === 2 || event.shiftKey;
  }

  function onPointerMove(event: PointerEvent) {
    const at = place(event);
    const press = presses.get(event.pointerId);
    if (!press) {
      if (event.pointerType !== 'touch' && presses.size === 0) handlers.onHover?.(at.x, at.y);
      return;
    }
    if (press.origin) {
      const threshold = event.pointerType === 'touch' ? DRAG_THRESHOLD_PX.touch : DRAG_THRESHOLD_PX.mouse;
      if (presses.size === 1 && Math.hypot(at.x - press.origin.x, at.y - press.origin.y) < threshold) return;
      // The drag starts here, not at the press: no jump of the threshold's length.
      Object.assign(press, at, { origin: null });
      isTapPossible = false;
      startMoving();
      return;
    }
    if (presses.size === 1) {
      if (isPanning) handlers.onPan?.(at.x - press.x, at.y - press.y);
      else handlers.onRotate?.(at.x - press.x, at.y - press.y);
    } else pinch(press, at);
    Object.assign(press, at);
  }

  function pinch(press: Press, at: { x: number; y: number }) {
    const other = [...presses.values()].find((it) => it !== press);
    if (!other) return;
    const before = Math.hypot(press.x - other.x, press.y - other.y);
    const after = Math.hypot(at.x - other.x, at.y - other.y);
    // Each finger carries half of the pan; both together all of it.
    handlers.onPan?.((at.x - press.x) / 2, (at.y - press.y) / 2);
    if (before > 0 && after > 0) handlers.onZoom?.(before / after, (at.x + other.x) / 2, (at.y + other.y) / 2);
  }

  function onPointerUp(event: PointerEvent) {
    const press = presses.get(event.pointerId);
    presses.delete(event.pointerId);
    if (presses.size > 0) return;
    stopMoving();
    if (press?.origin && isTapPossible) handlers.onTap?.(press.origin.x, press.origin.y, event.pointerType === 'touch');
  }

  function onPointerCancel(event: PointerEvent) {
    isTapPossible = false;
    onPointerUp(event);
  }

  /** Without this the browser sends a click after the tap, and it presses what the tap has just brought up under the finger. */
  function onTouchEnd(event: TouchEvent) {
    if (event.cancelable) event.preventDefault();
  }

  function onWheel(event: WheelEvent) {
    event.preventDefault();
    const { x, y } = place(event);
    const linePx = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
    // A pinch on a trackpad arrives as a wheel with Ctrl, in much smaller steps.
    const speed = event.ctrlKey ? 0.01 : 0.0014;
    startMoving();
    handlers.onZoom?.(Math.exp(Math.max(-240, Math.min(240, event.deltaY * linePx)) * speed), x, y);
    clearTimeout(wheelTimer);
    wheelTimer = setTimeout(() => presses.size === 0 && stopMoving(), WHEEL_REST_MS);
  }

  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener('pointerdown', onPointerDown, { signal });
  element.addEventListener('pointermove', onPointerMove, { signal });
  element.addEventListener('pointerup', onPointerUp, { signal });
  element.addEventListener('pointercancel', onPointerCancel, { signal });
  element.addEventListener('pointerleave', () => handlers.onLeave?.(), { signal });
  element.addEventListener('touchend', onTouchEnd, { signal, passive: false });
  // The right button pans, so its menu stays away. Passive listeners could not hold the page still under a wheel.
  element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  if (handlers.onZoom) element.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => {
    clearTimeout(wheelTimer);
    listening.abort();
  };
}
