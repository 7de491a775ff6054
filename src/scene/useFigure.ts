import { useEffect, useState } from 'react';
import type { PlacedBody } from '#domain/placedBody.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { reportProgress, sceneFailed } from '#state/sceneStatus.ts';
import { loadBody } from './loadBody.ts';
import type { BodyMesh } from './readBody.ts';
import { whenIdle } from './whenIdle.ts';

/** What there is of a body so far. */
export interface Figure {
  readonly id: string;
  /** For the first picture and for picking. */
  readonly preview: BodyMesh;
  readonly full: BodyMesh | null;
  readonly placed: PlacedBody | null;
}

/**
 * Loads a body: its preview, then its points, and the full mesh when idle. The first body shows as soon as its preview is
 * there, and no other file takes the line from it; another body replaces it only when its points are there too, so that
 * points never float beside a body.
 */
export function useFigure(id: string): Figure | null {
  const catalog = useCatalog();
  const [figure, setFigure] = useState<Figure | null>(null);

  useEffect(() => {
    const loading = new AbortController();
    const { signal } = loading;

    async function load() {
      const preview = await loadBody(id, 'preview', signal, (share) => reportProgress(0.3 + 0.5 * share));
      if (signal.aborted) return;
      const first: Figure = { id, preview, full: null, placed: null };
      setFigure((shown) => shown ?? first);
      const placed = await catalog.loadBody(id);
      if (signal.aborted) return;
      reportProgress(0.95);
      setFigure({ ...first, placed });
      await whenIdle(signal);
      const full = await loadBody(id, 'full', signal).catch(() => null);
      // Without the full mesh the preview stays: coarser, but a body.
      if (full && !signal.aborted) setFigure({ ...first, placed, full });
    }

    load().catch((error: unknown) => {
      if (!signal.aborted) sceneFailed(String(error));
    });
    return () => loading.abort();
  }, [catalog, id]);

  return figure;
}
