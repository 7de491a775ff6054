import * as v from 'valibot';
import type { Catalog } from '#domain/catalog.ts';
import { type PointCode, parsePointCode } from '#domain/code.ts';
import { embedStore } from './embed.ts';
import { selectPoint, showView, standardViews, viewStore } from './view.ts';

/** What a page may say to the atlas inside it; README, "Embedding". */
const Incoming = v.variant('type', [
  v.object({ type: v.literal('backpoints:select'), code: v.pipe(v.string(), v.maxLength(24)) }),
  v.object({ type: v.literal('backpoints:view'), view: v.picklist(standardViews) }),
]);

/** What the atlas says to the page around it, whenever another point is chosen, or none. */
interface Selected {
  readonly type: 'backpoints:selected';
  readonly code: PointCode | null;
}

/** Listens to the page around an embedded atlas, and tells it what was chosen. Returns the undo. */
export function bindMessages(catalog: Pick<Catalog, 'point'>): () => void {
  if (!embedStore.getState().isEmbedded || window.parent === window) return () => {};
  const onMessage = ({ source, data }: MessageEvent) => {
    // Any page may embed the atlas, but only that page may steer it.
    if (source !== window.parent) return;
    const parsed = v.safeParse(Incoming, data);
    if (parsed.success) obey(parsed.output, catalog);
  };
  window.addEventListener('message', onMessage);
  const stop = viewStore.subscribe((now, before) => {
    if (now.selected === before.selected) return;
    const message: Selected = { type: 'backpoints:selected', code: now.selected };
    // A code is no secret: whoever embeds the atlas sees it anyway.
    window.parent.postMessage(message, '*');
  });
  return () => {
    window.removeEventListener('message', onMessage);
    stop();
  };
}

function obey(message: v.InferOutput<typeof Incoming>, catalog: Pick<Catalog, 'point'>): void {
  switch (message.type) {
    case 'backpoints:select': {
      const code = parsePointCode(message.code);
      const point = code && catalog.point(code);
      // A series stands for its points; the first of them has a place.
      const placed = point?.code === code ? (point?.series?.[0]?.code ?? code) : code;
      if (point && placed) selectPoint(placed);
      break;
    }
    case 'backpoints:view':
      showView(message.view);
      break;
  }
}
