import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { FindItTrace } from '#domain/findIt/findItFile.ts';
import type { Vec3 } from '#domain/frame.ts';
import { distance, lerp } from '#domain/vector.ts';
import { frameArea, viewStore } from '#state/view.ts';
import { createGuideLights, createGuideRibbons } from './guideGeometry.ts';
import { type GuideOverlay, placeGuideLabels } from './guideLabels.ts';
import { createLightMaterial, createRulerMaterial } from './guideMaterial.ts';
import { useGuideTraces } from './useGuideTraces.ts';
import { useThemeLook } from './useLook.ts';

/** However small a measure, and around a place that stands alone: enough to know where one is. */
const LEAST_REACH_M = 0.09;
const ALONE_REACH_M = 0.14;

interface FindItGuideProps {
  readonly body: string;
  readonly overlay: GuideOverlay;
}

/** The step of finding a point, on the skin: what to feel for, the level, the ruler. Two draw calls, none while nothing is being found. */
export function FindItGuide({ body, overlay }: FindItGuideProps) {
  const invalidate = useThree((state) => state.invalidate);
  const { size: thick } = useThemeLook();
  const { traces, now } = useGuideTraces(body);
  const trace = traces[now] ?? null;
  const end = traces.at(-1)?.at[0] ?? null;
  const ribbons = useMemo(() => createGuideRibbons(traces, now), [traces, now]);
  const lights = useMemo(() => createGuideLights(traces, now), [traces, now]);
  const ruler = useMemo(createRulerMaterial, []);
  const light = useMemo(createLightMaterial, []);
  const materials = useMemo(() => [ruler, light], [ruler, light]);
  useEffect(() => () => ribbons.dispose(), [ribbons]);
  useEffect(() => () => lights.dispose(), [lights]);
  useEffect(() => () => ruler.dispose(), [ruler]);
  useEffect(() => () => light.dispose(), [light]);
  useFramedStep(trace);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn has changed.
  useEffect(() => invalidate(), [ribbons, lights, thick, invalidate]);

  useFrame(({ camera, size, viewport }) => {
    for (const { uniforms } of materials) {
      uniforms.uSize!.value.set(size.width, size.height);
      uniforms.uPixelRatio!.value = viewport.dpr;
      uniforms.uThick!.value = thick;
    }
    placeGuideLabels(overlay, trace, end, camera, size, viewStore.getState().insets);
  });

  if (!trace) return null;
  return (
    <>
      <mesh geometry={ribbons} material={ruler} renderOrder={4} frustumCulled={false} />
      <points geometry={lights} material={light} renderOrder={5} frustumCulled={false} />
    </>
  );
}

/** Asks the camera for every new step. A camera that came with the link stays for the step it came with. */
function useFramedStep(trace: FindItTrace | null): void {
  const hasFramed = useRef(false);
  useEffect(() => {
    if (!trace) return;
    const isFromLink = !hasFramed.current && viewStore.getState().camera.kind === 'free';
    hasFramed.current = true;
    if (!isFromLink) frameArea(areaOf(trace));
  }, [trace]);
}

function areaOf({ at, line, out }: FindItTrace) {
  const places = [...at, ...line];
  const low = places.reduce<Vec3>((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.min(a[2], b[2])], at[0]!);
  const high = places.reduce<Vec3>(
    (a, b) => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2])],
    at[0]!,
  );
  const middle = lerp(low, high, 0.5);
  const reachM = Math.max(LEAST_REACH_M, ...places.map((place) => distance(place, middle)));
  // One place alone is no measure of how near to go: it needs its surroundings.
  return { middle, at: at.at(-1)!, out, reachM: places.length > 1 ? reachM : ALONE_REACH_M };
}
