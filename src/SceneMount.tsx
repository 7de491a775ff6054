import { lazy, Suspense, useEffect, useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { hasWebGL2 } from '#state/hasWebGL2.ts';
import { type SceneStatus, sceneFailed, sceneUnavailable, useSceneStatus } from '#state/sceneStatus.ts';

const attemptOf = (s: SceneStatus) => s.attempt;
const phaseOf = (s: SceneStatus) => s.phase;
const canDraw = hasWebGL2();

/** Where the 3D view stands in the page: probes WebGL2, fetches the chunk, and mounts the scene anew at each attempt. */
export function SceneMount() {
  const attempt = useSceneStatus(attemptOf);
  const phase = useSceneStatus(phaseOf);
  useEffect(() => {
    if (!canDraw) sceneUnavailable();
  }, []);
  if (!canDraw || phase === 'failed') return null;
  return (
    <ErrorBoundary key={attempt} fallback={null} onError={(error) => sceneFailed(String(error))}>
      <Attempt />
    </ErrorBoundary>
  );
}

function Attempt() {
  // `lazy` remembers a failed import for ever, so each attempt asks afresh.
  const Scene = useMemo(() => lazy(async () => ({ default: (await import('#scene/Scene.tsx')).Scene })), []);
  return (
    <Suspense fallback={null}>
      <Scene />
    </Suspense>
  );
}
