import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { BufferAttribute, BufferGeometry, Color, type ShaderMaterial } from 'three';
import type { Catalog } from '#domain/catalog.ts';
import { meridianOf } from '#domain/code.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type FindIt, useFindIt } from '#state/findIt.ts';
import { usePointVisibility } from '#state/pointVisibility.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import { createMarkerMaterial } from './markerMaterial.ts';
import type { MarkerTable } from './markerTable.ts';
import { markMarkers } from './markMarkers.ts';
import { pxPerMetreAt } from './orbit.ts';
import { useThemeLook } from './useLook.ts';

const selectedOf = (s: ViewState) => s.selected;
const sideOf = (s: ViewState) => s.side;
const hoveredOf = (s: ViewState) => s.hovered;
const isFindingOf = (s: FindIt) => s.code !== null;
const finishOf = (s: Preferences) => s.finish;

/** Around the chosen marker: its own cinnabar, on dark metal a paler one. sRGB numbers. */
const RING = { own: new Color(1, 1, 1), onBronze: new Color().setHex(0xffa98f, '') };

/** All points in one draw call. */
export function PointMarkers({ table, onDrawn }: { table: MarkerTable; onDrawn: () => void }) {
  const catalog = useCatalog();
  const material = useMemo(createMarkerMaterial, []);
  const geometry = useMemo(() => createMarkerGeometry(table, catalog), [table, catalog]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useMarkerStates(table, geometry);
  useScreenSize(material);
  useRoom(material);
  return (
    <points geometry={geometry} material={material} renderOrder={3} frustumCulled={false} onAfterRender={onDrawn} />
  );
}

/** Writes what the person chose into the state attribute and the drawing order. */
function useMarkerStates(table: MarkerTable, geometry: BufferGeometry): void {
  const invalidate = useThree((state) => state.invalidate);
  const selected = useView(selectedOf);
  const side = useView(sideOf);
  const hovered = useView(hoveredOf);
  const chosen = usePointVisibility();
  const isFinding = useFindIt(isFindingOf);
  useEffect(() => {
    // While a point is being found the others step back: the ruler is what matters then.
    const visibility: typeof chosen = (code) =>
      isFinding && code !== selected && chosen(code) === 'shown' ? 'dimmed' : chosen(code);
    markMarkers(table, geometry, { selected, side, hovered, visibility });
    invalidate();
  }, [table, geometry, selected, side, hovered, chosen, isFinding, invalidate]);
}

/** Follows theme and finish. */
function useRoom(material: ShaderMaterial): void {
  const invalidate = useThree((state) => state.invalidate);
  const { size } = useThemeLook();
  const finish = usePreferences(finishOf);
  useLayoutEffect(() => {
    material.uniforms.uSize!.value = size;
    material.uniforms.uRing!.value.copy(finish === 'bronze' ? RING.onBronze : RING.own);
    invalidate();
  }, [material, size, finish, invalidate]);
}

function useScreenSize(material: ShaderMaterial): void {
  useFrame(({ size, viewport }) => {
    material.uniforms.uPixelRatio!.value = viewport.dpr;
    material.uniforms.uPxAtOneMetre!.value = pxPerMetreAt(1, size.height);
  });
}

function createMarkerGeometry(table: MarkerTable, catalog: Catalog): BufferGeometry {
  const n = table.points.length;
  const colors = new Uint8Array(3 * n);
  const color = new Color();
  table.points.forEach(({ code }, i) => {
    // The shader shows these numbers as they are: no colour management, so that a marker equals its swatch in a panel.
    color.set(catalog.meridian(meridianOf(code))?.color ?? '#3C3C46').convertLinearToSRGB();
    colors.set([color.r * 255, color.g * 255, color.b * 255].map(Math.round), 3 * i);
  });
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(table.positions, 3))
    .setAttribute('normal', new BufferAttribute(table.normals, 3))
    .setAttribute('color', new BufferAttribute(colors, 3, true))
    .setAttribute('room', new BufferAttribute(table.rooms, 1))
    .setAttribute('rank', new BufferAttribute(table.ranks, 1))
    .setAttribute('state', new BufferAttribute(new Uint8Array(n), 1))
    .setIndex(
      new BufferAttribute(
        Uint16Array.from({ length: n }, (_, i) => i),
        1,
      ),
    );
}
