import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { Color, type ShaderMaterial } from 'three';
import { type MeridianCode, meridianCodes, meridianOf } from '#domain/code.ts';
import type { PlacedLine } from '#domain/placedBody.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type FindIt, useFindIt } from '#state/findIt.ts';
import { usePointVisibility } from '#state/pointVisibility.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import { inkOnBronze } from './inks.ts';
import { pxPerMetreAt } from './orbit.ts';
import { createRibbons } from './ribbon.ts';
import { createRibbonMaterial } from './ribbonMaterial.ts';
import { useCourse } from './useCourse.ts';
import { useThemeLook } from './useLook.ts';

/** How strong a line is: the chosen meridian's; while none is chosen, that of one with points that stand out; the others'. */
const STRENGTH = { chosen: 1, telling: 0.72, other: 0.35 };
/** What is left of it while a point is being found: the ruler is what matters then. */
const WHILE_FINDING = 0.3;

const hiddenOf = (s: ViewState) => s.hiddenMeridians;
const chosenOf = (s: ViewState): MeridianCode | null => s.meridian ?? (s.selected ? meridianOf(s.selected) : null);
const isFindingOf = (s: FindIt) => s.code !== null;
const finishOf = (s: Preferences) => s.finish;

/** All lines in one draw call. */
export function MeridianLines({ lines }: { lines: readonly PlacedLine[] }) {
  const geometry = useMemo(() => createRibbons(lines), [lines]);
  const material = useMemo(createRibbonMaterial, []);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useStrengths(material, lines);
  useInks(material);
  useCourse(material, lines);

  useFrame(({ size, viewport }) => {
    const { uniforms } = material;
    uniforms.uSize!.value.set(size.width, size.height);
    uniforms.uPixelRatio!.value = viewport.dpr;
    uniforms.uPxAtOneMetre!.value = pxPerMetreAt(1, size.height);
  });

  return <mesh geometry={geometry} material={material} renderOrder={2} frustumCulled={false} />;
}

function useStrengths(material: ShaderMaterial, lines: readonly PlacedLine[]): void {
  const invalidate = useThree((state) => state.invalidate);
  const hidden = useView(hiddenOf);
  const chosen = useView(chosenOf);
  const isFinding = useFindIt(isFindingOf);
  const catalog = useCatalog();
  const visibility = usePointVisibility();
  const telling = useMemo(
    () => new Set(catalog.points.filter((it) => visibility(it.code) === 'shown').map((it) => it.meridian)),
    [catalog, visibility],
  );
  useEffect(() => {
    const strengths: Float32Array = material.uniforms.uStrengths!.value;
    // Extra points have no line of their own: choosing one leaves the lines as they are.
    const hasChosen = lines.some((line) => line.meridian === chosen);
    meridianCodes.forEach((code, slot) => {
      if (hidden.includes(code)) strengths[slot] = 0;
      else if (hasChosen) strengths[slot] = code === chosen ? STRENGTH.chosen : STRENGTH.other;
      else strengths[slot] = telling.has(code) ? STRENGTH.telling : STRENGTH.other;
      if (isFinding) strengths[slot]! *= WHILE_FINDING;
    });
    invalidate();
  }, [material, lines, hidden, chosen, telling, isFinding, invalidate]);
}

/** Colours and width, which follow finish and theme. */
function useInks(material: ShaderMaterial): void {
  const catalog = useCatalog();
  const invalidate = useThree((state) => state.invalidate);
  const { size } = useThemeLook();
  const finish = usePreferences(finishOf);
  useLayoutEffect(() => {
    const inks: Color[] = material.uniforms.uColors!.value;
    meridianCodes.forEach((code, slot) => {
      // The shader shows these numbers as they are: no colour management, so that a line equals its swatch in a panel.
      const ink = new Color(catalog.meridian(code)?.color ?? '#3C3C46').convertLinearToSRGB();
      inks[slot]!.copy(finish === 'bronze' ? inkOnBronze(ink) : ink);
    });
    material.uniforms.uThick!.value = size;
    invalidate();
  }, [material, catalog, finish, size, invalidate]);
}
