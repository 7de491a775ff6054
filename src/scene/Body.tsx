import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { PlacedBody } from '#domain/placedBody.ts';
import { isModest, type Preferences, usePreferences } from '#state/preferences.ts';
import { measureCloth } from './cloth.ts';
import type { BodyMesh } from './readBody.ts';
import { createSkinDepthMaterial, createSkinMaterial, dress, paintSkin } from './skinMaterial.ts';
import { useFinishLook, useThemeLook } from './useLook.ts';

const opacityOf = (s: Preferences) => s.skinOpacity;

interface BodyProps {
  readonly mesh: BodyMesh;
  /** Where the body's landmarks are, as soon as that is known. */
  readonly placed: PlacedBody | null;
  readonly onDrawn: () => void;
}

/** The figure. */
export function Body({ mesh, placed, onDrawn }: BodyProps) {
  const { geometry, toMetres } = mesh;
  const invalidate = useThree((state) => state.invalidate);
  const material = useMemo(createSkinMaterial, []);
  const depthMaterial = useMemo(createSkinDepthMaterial, []);
  const look = useFinishLook();
  const { exposure } = useThemeLook();
  const opacity = usePreferences(opacityOf);
  const isClothed = usePreferences(isModest);
  useEffect(
    () => () => {
      material.dispose();
      depthMaterial.dispose();
    },
    [material, depthMaterial],
  );
  useLayoutEffect(() => {
    paintSkin(material, look, exposure, opacity);
    invalidate();
  }, [material, look, exposure, opacity, invalidate]);
  useLayoutEffect(() => {
    dress(material, isClothed && placed ? measureCloth(placed) : null);
    invalidate();
  }, [material, isClothed, placed, invalidate]);
  useEffect(() => {
    invalidate();
    return () => geometry.dispose();
  }, [geometry, invalidate]);
  const place = { geometry, matrix: toMetres, matrixAutoUpdate: false, frustumCulled: false };
  return (
    <>
      <mesh {...place} material={depthMaterial} renderOrder={-1} visible={opacity < 1} />
      <mesh {...place} material={material} onAfterRender={onDrawn} />
    </>
  );
}
