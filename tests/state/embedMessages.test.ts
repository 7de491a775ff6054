// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setEmbedded } from '#state/embed.ts';
import { bindMessages } from '#state/embedMessages.ts';
import { clearSelection, viewStore } from '#state/view.ts';
import { createCatalog } from '../create/createCatalog.ts';
import { resetStores } from '../panels/renderPanel.tsx';

const page = { postMessage: vi.fn() };
let stop = () => {};

function embed(isEmbedded = true): void {
  vi.stubGlobal('parent', page);
  setEmbedded(isEmbedded);
  stop = bindMessages(createCatalog());
}

function say(data: unknown, source: unknown = page): void {
  const event = new MessageEvent('message', { data });
  // What only a browser may set.
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

afterEach(() => {
  stop();
  setEmbedded(false);
  resetStores();
  vi.unstubAllGlobals();
  page.postMessage.mockClear();
});

describe('an embedded atlas', () => {
  it('chooses a point when the page around it says so, and tells it', () => {
    embed();
    say({ type: 'backpoints:select', code: 'ub-23' });
    expect(viewStore.getState().selected).toBe('BL23');
    clearSelection();
    expect(page.postMessage.mock.calls).toEqual([
      [{ type: 'backpoints:selected', code: 'BL23' }, '*'],
      [{ type: 'backpoints:selected', code: null }, '*'],
    ]);
  });

  it('turns the figure', () => {
    embed();
    say({ type: 'backpoints:view', view: 'front' });
    expect(viewStore.getState().camera).toEqual({ kind: 'standard', view: 'front' });
  });

  it.each([
    null,
    'BL23',
    {},
    { type: 'backpoints:select', code: 7 },
    { type: 'backpoints:select', code: 'XX9' },
    { type: 'backpoints:view', view: 'inside' },
  ])('lets %j pass', (data) => {
    embed();
    const before = viewStore.getState();
    say(data);
    expect(viewStore.getState()).toBe(before);
  });

  it('hears no other window', () => {
    embed();
    say({ type: 'backpoints:select', code: 'BL23' }, { postMessage: () => {} });
    expect(viewStore.getState().selected).toBeNull();
  });

  it('keeps silent and deaf when it is not embedded', () => {
    embed(false);
    say({ type: 'backpoints:select', code: 'BL23' });
    expect(viewStore.getState().selected).toBeNull();
  });
});
