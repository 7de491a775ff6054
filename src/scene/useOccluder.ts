import { useEffect, useState } from 'react';
import type { Occluder } from './occluder.ts';
import type { BodyMesh } from './readBody.ts';
import { whenIdle } from './whenIdle.ts';

/** Builds the body's search tree once the browser is idle after the first picture; null until then. */
export function useOccluder(body: BodyMesh | null): Occluder | null {
  const [built, setBuilt] = useState<{ body: BodyMesh; occluder: Occluder } | null>(null);
  useEffect(() => {
    if (!body) return;
    const waiting = new AbortController();
    async function build(of: BodyMesh) {
      await whenIdle(waiting.signal);
      // The tree's code is not part of the way to the first picture.
      const { createOccluder } = await import('./occluder.ts');
      if (!waiting.signal.aborted) setBuilt({ body: of, occluder: createOccluder(of) });
    }
    // Without the tree picking still works, by facing alone: worth a word in the console, not a stop.
    build(body).catch((error: unknown) => console.warn('occluder:', error));
    return () => waiting.abort();
  }, [body]);
  return built && built.body === body ? built.occluder : null;
}
