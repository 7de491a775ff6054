import { useFrame, useThree } from '@react-three/fiber';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Vec3 } from '#domain/frame.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { BoneWindow } from './boneWindow.ts';
import { prefersStillness } from './prefersStillness.ts';
import { useGuideTraces } from './useGuideTraces.ts';

const opacityOf = (s: Preferences) => s.skinOpacity;
const none: readonly Vec3[] = [];

export interface BoneView {
  readonly window: BoneWindow;
  /** Whether bones are to be there: while the window is open, and on its way. */
  readonly isNeeded: boolean;
  /** To be told when there are bones, and when there are none any more. */
  readonly onBones: (hasBones: boolean) => void;
}

/**
 * Opens the skin over the bones that the step at hand feels for, and shuts it again. What the person chose of skin and bones
 * stays as it is: this lies over it, and skin that they see through already is left alone.
 */
export function useBoneWindow(body: string): BoneView {
  const invalidate = useThree((state) => state.invalidate);
  const canvas = useThree((state) => state.gl.domElement);
  const window = useMemo(() => new BoneWindow(), []);
  const { traces, now } = useGuideTraces(body);
  const isSolid = usePreferences(opacityOf) >= 1;
  const wished = (isSolid ? traces[now]?.bones : undefined) ?? none;
  const hasBones = useRef(false);
  const [isStaying, setStaying] = useState(false);
  const isNeeded = wished.length > 0 || isStaying;

  useEffect(() => {
    window.wish(wished);
    if (wished.length > 0) setStaying(true);
    invalidate();
  }, [window, wished, invalidate]);

  useFrame(() => {
    if (!isNeeded) return;
    if (window.advance(performance.now(), hasBones.current, prefersStillness())) invalidate();
    else if (window.isShut && wished.length === 0) setStaying(false);
    // Tests wait for it, as they do for the view.
    canvas.toggleAttribute('data-bones', window.isOpen);
  });

  const onBones = useCallback(
    (areThere: boolean) => {
      hasBones.current = areThere;
      invalidate();
    },
    [invalidate],
  );
  return useMemo(() => ({ window, isNeeded, onBones }), [window, isNeeded, onBones]);
}
