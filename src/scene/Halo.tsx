import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Color, type Mesh, type PerspectiveCamera, Vector3 } from 'three';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { reportHalo } from '#state/sceneStatus.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import { createHaloMaterial, createHiddenHaloMaterial } from './haloMaterial.ts';
import { LEAST_FACING, type MarkerTable } from './markerTable.ts';
import { facing } from './pick.ts';
import type { BodyMesh } from './readBody.ts';
import { cutPatch, shareOnSkin } from './skinPatch.ts';
import { useThemeLook } from './useLook.ts';

const selectedOf = (s: ViewState) => s.selected;
const sideOf = (s: ViewState) => s.side;
const haloOf = (s: Preferences) => s.halo;
const finishOf = (s: Preferences) => s.finish;

/** A ring of which less than this lies on skin is wider than its part of the body: on a fingertip it would tell nothing. */
const LEAST_SHARE = 0.5;

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
  const hiddenMaterial = useMemo(() => createHiddenHaloMaterial(material), [material]);
  const hidden = useRef<Mesh>(null);
  const index = isOn && selected ? table.indexOf(selected, side) : -1;
  const halo = index >= 0 && selected ? catalog.halo(selected) : null;
  const radiusM = halo?.radiusM ?? 0;
  const geometry = useMemo(() => {
    if (radiusM === 0) return null;
    const position = new Vector3().fromArray(table.positions, 3 * index);
    const normal = new Vector3().fromArray(table.normals, 3 * index);
    // A little more than the field, for its edge.
    const patch = cutPatch(body, position, 1.08 * radiusM);
    if (!patch || shareOnSkin(patch, body.toMetres, position, normal, radiusM) >= LEAST_SHARE) return patch;
    patch.dispose();
    return null;
  }, [body, table, index, radiusM]);
  const isTooWide = radiusM > 0 && geometry === null;
  useEffect(() => reportHalo(!isTooWide), [isTooWide]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => () => hiddenMaterial.dispose(), [hiddenMaterial]);
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
  useFrame(({ viewport, camera }) => {
    material.uniforms.uPixelRatio!.value = viewport.dpr;
    // Only of a point that is turned away: in plain sight it would show what of its own ring lies round the corner.
    if (hidden.current) hidden.current.visible = facing(table, index, camera as PerspectiveCamera) < LEAST_FACING;
  });
  if (!geometry) return null;
  const place = { geometry, matrix: body.toMetres, matrixAutoUpdate: false, frustumCulled: false };
  return (
    <>
      <mesh {...place} material={material} renderOrder={1} />
      <mesh {...place} material={hiddenMaterial} renderOrder={1} ref={hidden} visible={false} />
    </>
  );
}
