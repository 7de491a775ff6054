import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { ShaderMaterial } from 'three';
import type { PlacedLine } from '#domain/placedBody.ts';
import { useView } from '#state/useView.ts';
import { type ViewState, viewStore } from '#state/view.ts';
import { layCourse } from './course.ts';
import { COURSE_MS, Flow } from './flow.ts';
import { prefersStillness } from './prefersStillness.ts';
import { ribbonSlot } from './ribbon.ts';

const wishOf = (s: ViewState) => s.courseWish;

/** Lets a light run along a meridian when asked, once. Where less motion is wanted, lights stand along it for as long. */
export function useCourse(material: ShaderMaterial, lines: readonly PlacedLine[]): void {
  const invalidate = useThree((state) => state.invalidate);
  const flow = useMemo(() => new Flow(), []);
  const wish = useView(wishOf);

  useEffect(() => {
    // What was wished before this body came has been shown on another.
    const isStale = wish === null || wish.count === shownCount;
    const first = lines.findIndex((line) => line.meridian === wish?.meridian);
    if (isStale || first < 0) return;
    shownCount = wish.count;
    const isStill = prefersStillness();
    flow.start(material, ribbonSlot(wish.meridian), layCourse(lines).lengths[first]!, isStill);
    invalidate();
    const end = () => {
      flow.stop(material);
      invalidate();
    };
    const timer = isStill ? setTimeout(end, COURSE_MS) : undefined;
    // Whoever goes on to something else has seen enough.
    const unsubscribe = viewStore.subscribe((now, before) => {
      if (now.selected !== before.selected || now.meridian !== before.meridian) end();
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
      end();
    };
  }, [wish, lines, flow, material, invalidate]);

  useFrame(() => {
    if (flow.advance(material, performance.now())) invalidate();
  });
}

/** The last wish that was granted; outlives the component, which is mounted anew with every retry. */
let shownCount = viewStore.getState().courseWish?.count ?? 0;
