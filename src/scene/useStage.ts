import { createRoot, extend } from '@react-three/fiber';
import { createElement, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Mesh, NeutralToneMapping, PerspectiveCamera, Points } from 'three';
import { CatalogContext, useCatalog } from '#state/catalogContext.ts';
import { sceneFailed, sceneUnavailable } from '#state/sceneStatus.ts';
import { FIELD_OF_VIEW_DEG } from './orbit.ts';
import { quietClock } from './quietClock.ts';

// Only what the scene's JSX names; <Canvas> would extend all of three and add 60 kB to the way to the first picture.
extend({ Mesh, Points });
quietClock();

/** A lost context that has not come back by then is taken for gone. */
const RESTORE_PATIENCE_MS = 3000;

/**
 * Draws `content` on a canvas of its own within `host`. The canvas lives and dies with the effect: React may mount twice
 * in development, and a context that was given back cannot be used again.
 */
export function useStage(host: RefObject<HTMLElement | null>, content: ReactNode): RefObject<HTMLCanvasElement | null> {
  const catalog = useCatalog();
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const contentRef = useRef(content);

  useEffect(() => {
    const box = host.current;
    if (!box) return;
    const canvas = document.createElement('canvas');
    const context = contextOf(canvas);
    if (!context) {
      sceneUnavailable();
      return;
    }
    box.prepend(canvas);
    canvasRef.current = canvas;
    const root = createRoot(canvas);
    const measure = () => ({ width: box.clientWidth, height: box.clientHeight, top: 0, left: 0 });
    let stopWatching = () => {};
    let isGone = false;
    root
      .configure({
        frameloop: 'demand',
        dpr: [1, 2],
        size: measure(),
        camera: new PerspectiveCamera(FIELD_OF_VIEW_DEG),
        gl: { context, toneMapping: NeutralToneMapping } as object,
      })
      .then(() => {
        if (isGone) return;
        const store = root.render(createElement(CatalogContext, { value: catalog }, contentRef.current));
        const watcher = new ResizeObserver(() => {
          const { width, height } = measure();
          store.getState().setSize(width, height, 0, 0);
        });
        watcher.observe(box);
        const stopListening = listenForContextLoss(canvas, () => store.getState().invalidate());
        stopWatching = () => {
          watcher.disconnect();
          stopListening();
        };
      })
      .catch((error: unknown) => sceneFailed(String(error)));
    return () => {
      isGone = true;
      // First, because taking the stage down loses the context on purpose.
      stopWatching();
      root.unmount();
      canvas.remove();
      canvasRef.current = null;
    };
  }, [host, catalog]);

  return canvasRef;
}

/**
 * What the canvas is drawn by, null where this browser has no WebGL2. Made here and not by three: to ask first with a
 * canvas of its own would make a second context, a third of a second without a graphics card.
 */
function contextOf(canvas: HTMLCanvasElement): WebGL2RenderingContext | null {
  try {
    return canvas.getContext('webgl2', { antialias: true, alpha: true, powerPreference: 'high-performance' });
  } catch {
    // Some privacy settings throw instead of answering null; the answer is the same.
    return null;
  }
}

/** three uploads everything again after a loss, but draws only when asked. Returns the undo. */
function listenForContextLoss(canvas: HTMLCanvasElement, redraw: () => void): () => void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const onLost = () => {
    patience = setTimeout(() => sceneFailed('the graphics context was lost'), RESTORE_PATIENCE_MS);
  };
  const onRestored = () => {
    clearTimeout(patience);
    redraw();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  return () => {
    clearTimeout(patience);
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
  };
}
