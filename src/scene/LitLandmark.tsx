import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { PlacedBody } from '#domain/placedBody.ts';
import { type LitLandmark as Lit, useLitLandmark } from '#state/litLandmark.ts';
import { useView } from '#state/useView.ts';
import { type ViewState, viewStore } from '#state/view.ts';
import { createGuideLights } from './guideGeometry.ts';
import { type GuideOverlay, placeGuideLabels } from './guideLabels.ts';
import { createLightMaterial } from './guideMaterial.ts';
import { litTrace } from './litTrace.ts';
import type { MarkerTable } from './markerTable.ts';
import type { Occluder } from './occluder.ts';
import type { BodyMesh } from './readBody.ts';
import { useLandmarkInView } from './useLandmarkInView.ts';
import { useThemeLook } from './useLook.ts';

const litOf = (s: Lit) => s.touched ?? s.pinned;
const pinnedOf = (s: Lit) => s.pinned;
const sideOf = (s: ViewState) => s.side;
const selectedOf = (s: ViewState) => s.selected;

interface LitLandmarkProps {
  readonly placed: PlacedBody;
  readonly skin: BodyMesh;
  readonly table: MarkerTable;
  readonly occluder: Occluder | null;
  readonly overlay: GuideOverlay;
}

/** The landmark that a card's words name, lit as a step of finding lights its places. One draw call, none while none is lit. */
export function LitLandmark({ placed, skin, table, occluder, overlay }: LitLandmarkProps) {
  const invalidate = useThree((state) => state.invalidate);
  const { size: thick } = useThemeLook();
  const lit = useLitLandmark(litOf);
  const pinned = useLitLandmark(pinnedOf);
  const side = useView(sideOf);
  const selected = useView(selectedOf);
  const trace = useMemo(() => (lit ? litTrace(lit, side, placed, skin) : null), [lit, side, placed, skin]);
  const lights = useMemo(() => createGuideLights(trace ? [trace] : [], 0), [trace]);
  const material = useMemo(createLightMaterial, []);
  // The label of the point stands outwards of it; that of the landmark stands on the other side.
  const point = useMemo(() => {
    const index = selected ? table.indexOf(selected, side) : -1;
    return table.points[index] ?? null;
  }, [table, selected, side]);
  useEffect(() => () => lights.dispose(), [lights]);
  useEffect(() => () => material.dispose(), [material]);
  useLandmarkInView(pinned === lit ? trace : null, point, occluder);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn has changed.
  useEffect(() => invalidate(), [lights, thick, invalidate]);

  useFrame(({ camera, size, viewport }) => {
    material.uniforms.uPixelRatio!.value = viewport.dpr;
    material.uniforms.uThick!.value = thick;
    placeGuideLabels(overlay, trace, point?.position ?? null, camera, size, viewStore.getState().insets);
  });

  return trace && <points geometry={lights} material={material} renderOrder={5} frustumCulled={false} />;
}
