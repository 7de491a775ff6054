import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { BufferAttribute, BufferGeometry } from 'three';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import { createHiddenMaterial } from './hiddenMaterial.ts';
import type { MarkerTable } from './markerTable.ts';
import { pxPerMetreAt } from './orbit.ts';
import { useThemeLook } from './useLook.ts';

const selectedOf = (s: ViewState) => s.selected;
const sideOf = (s: ViewState) => s.side;

/** The chosen point through the body, when the body hides it: on the sole, or after the figure was turned. */
export function HiddenPoint({ table }: { table: MarkerTable }) {
  const invalidate = useThree((state) => state.invalidate);
  const selected = useView(selectedOf);
  const side = useView(sideOf);
  const { size: factor } = useThemeLook();
  const material = useMemo(createHiddenMaterial, []);
  const index = selected ? table.indexOf(selected, side) : -1;
  const geometry = useMemo(() => {
    if (index < 0) return null;
    const own = (all: Float32Array) => new BufferAttribute(all.slice(3 * index, 3 * index + 3), 3);
    return new BufferGeometry()
      .setAttribute('position', own(table.positions))
      .setAttribute('normal', own(table.normals));
  }, [table, index]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    invalidate();
    return () => geometry?.dispose();
  }, [geometry, invalidate]);
  useFrame(({ size, viewport }) => {
    material.uniforms.uPixelRatio!.value = viewport.dpr;
    material.uniforms.uPxAtOneMetre!.value = pxPerMetreAt(1, size.height);
    material.uniforms.uSize!.value = factor;
  });
  return geometry && <points geometry={geometry} material={material} renderOrder={6} frustumCulled={false} />;
}
