// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindGestures } from '#scene/gestures.ts';

function createHandlers() {
  return {
    onMoveStart: vi.fn(),
    onMoveEnd: vi.fn(),
    onRotate: vi.fn(),
    onPan: vi.fn(),
    onZoom: vi.fn(),
    onTap: vi.fn(),
    onHover: vi.fn(),
    onLeave: vi.fn(),
  };
}

let element: HTMLElement;
let handlers: ReturnType<typeof createHandlers>;
let unbind: () => void;

beforeEach(() => {
  element = document.createElement('div');
  element.setPointerCapture = () => {};
  handlers = createHandlers();
  unbind = bindGestures(element, handlers);
});
afterEach(() => unbind());

function pointer(type: string, x: number, y: number, over: PointerEventInit = {}) {
  element.dispatchEvent(
    new PointerEvent(`pointer${type}`, { clientX: x, clientY: y, pointerId: 1, pointerType: 'mouse', ...over }),
  );
}

describe('a press', () => {
  it('that rests is a tap, where it began', () => {
    pointer('down', 10, 10);
    pointer('move', 13, 12);
    pointer('up', 13, 12);
    expect(handlers.onTap).toHaveBeenCalledExactlyOnceWith(10, 10, false);
    expect(handlers.onRotate).not.toHaveBeenCalled();
  });

  it('that moved 5 px with a mouse is a drag, even when it comes back', () => {
    pointer('down', 10, 10);
    pointer('move', 16, 10);
    pointer('move', 10, 10);
    pointer('up', 10, 10);
    expect(handlers.onTap).not.toHaveBeenCalled();
    expect(handlers.onRotate).toHaveBeenCalledExactlyOnceWith(-6, 0);
    expect(handlers.onMoveEnd).toHaveBeenCalledOnce();
  });

  it('of a finger may roll 12 px', () => {
    const touch = { pointerType: 'touch' };
    pointer('down', 10, 10, touch);
    pointer('move', 19, 15, touch);
    pointer('up', 19, 15, touch);
    expect(handlers.onTap).toHaveBeenCalledExactlyOnceWith(10, 10, true);
  });

  it('that the system takes away is no tap', () => {
    pointer('down', 10, 10);
    pointer('cancel', 10, 10);
    expect(handlers.onTap).not.toHaveBeenCalled();
  });

  it('of the right button is no tap', () => {
    pointer('down', 10, 10, { button: 2 });
    pointer('up', 10, 10, { button: 2 });
    expect(handlers.onTap).not.toHaveBeenCalled();
  });
});

describe('a drag', () => {
  it.each([{ shiftKey: true }, { button: 2 }])('pans with %o', (init) => {
    pointer('down', 0, 0, init);
    pointer('move', 10, 0, init);
    pointer('move', 14, 3, init);
    expect(handlers.onPan).toHaveBeenCalledExactlyOnceWith(4, 3);
    expect(handlers.onRotate).not.toHaveBeenCalled();
  });

  it('of two fingers pans and zooms about their middle, and taps nothing', () => {
    const first = { pointerType: 'touch', pointerId: 1 };
    const second = { pointerType: 'touch', pointerId: 2 };
    pointer('down', 0, 0, first);
    pointer('down', 100, 0, second);
    pointer('move', 101, 0, second);
    pointer('move', 201, 0, second);
    expect(handlers.onPan).toHaveBeenLastCalledWith(50, 0);
    const [factor, x] = handlers.onZoom.mock.lastCall!;
    expect(factor).toBeCloseTo(101 / 201);
    expect(x).toBeCloseTo(100.5);
    pointer('up', 201, 0, second);
    pointer('up', 0, 0, first);
    expect(handlers.onTap).not.toHaveBeenCalled();
    expect(handlers.onRotate).not.toHaveBeenCalled();
  });
});

describe('hovering', () => {
  it('is told for a mouse that is not pressed', () => {
    pointer('move', 5, 6);
    expect(handlers.onHover).toHaveBeenCalledExactlyOnceWith(5, 6);
  });

  it('is not told for a finger', () => {
    pointer('move', 5, 6, { pointerType: 'touch' });
    expect(handlers.onHover).not.toHaveBeenCalled();
  });
});

it('listens no more once undone', () => {
  unbind();
  pointer('move', 5, 6);
  expect(handlers.onHover).not.toHaveBeenCalled();
});
