import { ErrorBoundary } from 'react-error-boundary';
import { lazyPart } from '#kit/lazyPart.tsx';
import { type SceneStatus, sceneFailed, useSceneStatus } from '#state/sceneStatus.ts';

const scene = lazyPart(async () => (await import('#scene/Scene.tsx')).Scene);

const attemptOf = (s: SceneStatus) => s.attempt;
const phaseOf = (s: SceneStatus) => s.phase;

/** Where the 3D view stands in the page: fetches the chunk, and mounts the scene anew at each attempt. */
export function SceneMount() {
  const attempt = useSceneStatus(attemptOf);
  const phase = useSceneStatus(phaseOf);
  if (phase === 'failed' || phase === 'unavailable') return null;
  return (
    <ErrorBoundary key={attempt} fallback={null} onError={(error) => sceneFailed(String(error))}>
      <scene.Part />
    </ErrorBoundary>
  );
}
