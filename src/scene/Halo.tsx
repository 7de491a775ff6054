import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { Color, Vector3 } from 'three';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import { createHaloMaterial } from './haloMaterial.ts';
import type { MarkerTable } from './markerTable.ts';
import type { BodyMesh } from './readBody.ts';
import { cutPatch } from './skinPatch.ts';
import { useThemeLook } from './useLook.ts';

const selectedOf = (s: ViewState) => s.selected;
const sideOf = (s: ViewState) => s.side;
const haloOf = (s: Preferences) => s.halo;
const finishOf = (s: Preferences) => s.finish;

/** Cinnabar; on dark metal a paler one. sRGB numbers. */
const COLOR = { light: new Color().setHex(0xc8432b, ''), dark: new Color().setHex(0xff9a7d, '') };

/** The field around the chosen point in which experts' marks of it fall. */
export function Halo({ body, table }: { body: BodyMesh; table: MarkerTable }) {
  const catalog = useCatalog();
  const invalidate = useThree((state) => state.invalidate);
  const selected = useView(selectedOf);
  const side = useView(sideOf);
  const isOn = usePreferences(haloOf);
  const finish = usePreferences(finishOf);
  const { size: sizeFactor } = useThemeLook();
  const material = useMemo(createHaloMaterial, []);
  const index = isOn && selected ? table.indexOf(selected, side) : -1;
  const halo = index >= 0 && selected ? catalog.halo(selected) : null;
  const radiusM = halo?.radiusM ?? 0;
  const geometry = useMemo(() => {
    if (radiusM === 0) return null;
    // A little more than the field, for its edge.
    return cutPatch(body, new Vector3().fromArray(table.positions, 3 * index), 1.08 * radiusM);
  }, [body, table, index, radiusM]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => () => geometry?.dispose(), [geometry]);
  useLayoutEffect(() => {
    const { uniforms } = material;
    if (index >= 0) {
      uniforms.uCenter!.value.fromArray(table.positions, 3 * index);
      uniforms.uNormal!.value.fromArray(table.normals, 3 * index);
    }
    uniforms.uRadius!.value = radiusM;
    uniforms.uMeasured!.value = halo?.measured ? 1 : 0;
    uniforms.uSize!.value = sizeFactor;
    uniforms.uColor!.value.copy(finish === 'bronze' ? COLOR.dark : COLOR.light);
    invalidate();
  }, [material, table, index, radiusM, halo?.measured, sizeFactor, finish, invalidate]);
  useFrame(({ viewport }) => {
    material.uniforms.uPixelRatio!.value = viewport.dpr;
  });
  if (!geometry) return null;
  return (
    <mesh
      geometry={geometry}
      material={material}
      matrix={body.toMetres}
      matrixAutoUpdate={false}
      renderOrder={1}
      frustumCulled={false}
    />
  );
}
