import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { createBoneMaterial } from './boneMaterial.ts';
import { loadSkeleton } from './loadBody.ts';
import type { BodyMesh } from './readBody.ts';
import { useThemeLook } from './useLook.ts';

interface SkeletonProps {
  readonly body: string;
  /** Hears when the bones have come, and when they are gone. */
  readonly onBones: (hasBones: boolean) => void;
}

/** The bones within a body, in one draw call; fetched when they are first to be seen. */
export function Skeleton({ body, onBones }: SkeletonProps) {
  const invalidate = useThree((state) => state.invalidate);
  const bones = useBones(body);
  const material = useMemo(createBoneMaterial, []);
  const { exposure } = useThemeLook();
  useEffect(() => () => material.dispose(), [material]);
  useLayoutEffect(() => {
    material.uniforms.uExposure!.value = exposure;
    invalidate();
  }, [material, exposure, invalidate]);
  useEffect(() => {
    onBones(bones !== null);
    invalidate();
    return () => {
      onBones(false);
      bones?.geometry.dispose();
      invalidate();
    };
  }, [bones, onBones, invalidate]);
  if (!bones) return null;
  return (
    <mesh
      geometry={bones.geometry}
      material={material}
      matrix={bones.toMetres}
      matrixAutoUpdate={false}
      frustumCulled={false}
    />
  );
}

function useBones(body: string): BodyMesh | null {
  const [loaded, setLoaded] = useState<{ body: string; bones: BodyMesh } | null>(null);
  useEffect(() => {
    const loading = new AbortController();
    loadSkeleton(body, loading.signal)
      .then((bones) => {
        if (!loading.signal.aborted) setLoaded({ body, bones });
      })
      .catch((error: unknown) => {
        // A see-through figure without bones is still one; the console says why.
        if (!loading.signal.aborted) console.warn('skeleton:', error);
      });
    return () => loading.abort();
  }, [body]);
  return loaded?.body === body ? loaded.bones : null;
}
