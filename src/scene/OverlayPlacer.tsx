import { addTail, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import { useView } from '#state/useView.ts';
import { type ViewState, viewStore } from '#state/view.ts';
import { Haste } from './haste.ts';
import type { Box } from './labelSpot.ts';
import type { MarkerTable } from './markerTable.ts';
import type { Occluder } from './occluder.ts';
import type { Overlay } from './overlay.ts';
import { OverlayLayout } from './overlayLayout.ts';
import type { BodyMesh } from './readBody.ts';
import { createSilhouette } from './silhouette.ts';
import { useThemeLook } from './useLook.ts';

const selectedOf = (s: ViewState) => s.selected;
const sideOf = (s: ViewState) => s.side;
const hoveredOf = (s: ViewState) => s.hovered;
const insetsOf = (s: ViewState) => s.insets;

interface OverlayPlacerProps {
  readonly overlay: Overlay;
  /** Where the labels of a find-it step and of a lit landmark stand. */
  readonly guided: readonly Box[];
  readonly heightM: number;
  readonly body: BodyMesh | null;
  readonly table: MarkerTable | null;
  readonly occluder: Occluder | null;
}

/** Places the labels with each frame, after the camera has moved, and once more when it has come to rest. */
export function OverlayPlacer({ overlay, guided, heightM, body, table, occluder }: OverlayPlacerProps) {
  const invalidate = useThree((state) => state.invalidate);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const size = useThree((state) => state.size);
  const layout = useMemo(() => new OverlayLayout(overlay, guided), [overlay, guided]);
  const haste = useMemo(() => new Haste(), []);
  const silhouette = useMemo(() => body && createSilhouette(body, heightM), [body, heightM]);
  const { size: markerFactor } = useThemeLook();
  const selected = useView(selectedOf);
  const side = useView(sideOf);
  const hovered = useView(hoveredOf);
  const insets = useView(insetsOf);
  const scene = useRef({
    camera,
    size,
    view: viewStore.getState(),
    table,
    heightM,
    markerFactor,
    isMovingFast: false,
    occluder: null as Occluder | null,
  });

  useEffect(() => {
    Object.assign(scene.current, { camera, size, table, heightM, markerFactor });
    const rest = () => {
      haste.rest();
      Object.assign(scene.current, { view: viewStore.getState(), isMovingFast: false, occluder });
      layout.gutters.measure();
      layout.place(scene.current);
    };
    // Other words need no new picture, only places.
    overlay.onWords = () => {
      layout.gutters.update(overlay, table, silhouette);
      rest();
    };
    overlay.onWords();
    const stopTail = addTail(rest);
    return () => {
      stopTail();
      overlay.onWords = null;
    };
  }, [overlay, layout, haste, camera, size, table, silhouette, heightM, markerFactor, occluder]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes what a label says or where it may stand.
  useEffect(() => invalidate(), [selected, side, hovered, insets, table, invalidate]);

  useFrame((state) => {
    haste.watch(state.camera, state.size, performance.now());
    scene.current.view = viewStore.getState();
    scene.current.isMovingFast = haste.isFast;
    scene.current.occluder = null;
    layout.place(scene.current);
  });
  return null;
}
