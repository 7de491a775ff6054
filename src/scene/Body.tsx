import { useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { PlacedBody } from '#domain/placedBody.ts';
import { isModest, type Preferences, usePreferences } from '#state/preferences.ts';
import { measureCloth } from './cloth.ts';
import { createInsideMaterial, paintInside } from './insideMaterial.ts';
import type { BodyMesh } from './readBody.ts';
import { createSkinDepthMaterial, createSkinMaterial, dress, paintSkin } from './skinMaterial.ts';
import type { BoneView } from './useBoneWindow.ts';
import { useFinishLook, useThemeLook } from './useLook.ts';
import { useZonePaint } from './useZonePaint.ts';

const opacityOf = (s: Preferences) => s.skinOpacity;

interface BodyProps {
  readonly mesh: BodyMesh;
  /** Where the body's landmarks are, as soon as that is known. */
  readonly placed: PlacedBody | null;
  /** Where bones show through. */
  readonly bones: BoneView;
  readonly onDrawn: () => void;
}

/** The figure. */
export function Body({ mesh, placed, bones, onDrawn }: BodyProps) {
  const { geometry, toMetres } = mesh;
  const invalidate = useThree((state) => state.invalidate);
  const material = useMemo(() => createSkinMaterial(bones.window), [bones.window]);
  const depthMaterial = useMemo(createSkinDepthMaterial, []);
  const insideMaterial = useMemo(createInsideMaterial, []);
  const look = useFinishLook();
  const { exposure } = useThemeLook();
  const opacity = usePreferences(opacityOf);
  const isThrough = opacity < 1 || bones.isNeeded;
  const isClothed = usePreferences(isModest);
  useEffect(
    () => () => {
      material.dispose();
      depthMaterial.dispose();
      insideMaterial.dispose();
    },
    [material, depthMaterial, insideMaterial],
  );
  useLayoutEffect(() => {
    paintSkin(material, look, exposure, opacity, isThrough);
    paintInside(insideMaterial, look, exposure);
    invalidate();
  }, [material, insideMaterial, look, exposure, opacity, isThrough, invalidate]);
  useLayoutEffect(() => {
    dress(material, isClothed && placed ? measureCloth(placed) : null);
    invalidate();
  }, [material, isClothed, placed, invalidate]);
  useZonePaint(material, mesh, placed);
  useEffect(() => {
    invalidate();
    return () => geometry.dispose();
  }, [geometry, invalidate]);
  const place = { geometry, matrix: toMetres, matrixAutoUpdate: false, frustumCulled: false };
  return (
    <>
      <mesh {...place} material={depthMaterial} renderOrder={-1} visible={isThrough} />
      <mesh {...place} material={insideMaterial} visible={isThrough && opacity >= 1} />
      <mesh {...place} material={material} onAfterRender={onDrawn} />
    </>
  );
}
