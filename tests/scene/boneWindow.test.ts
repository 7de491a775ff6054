import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#domain/frame.ts';
import { BoneWindow } from '#scene/boneWindow.ts';

const L2: readonly Vec3[] = [[0, 1.1, -0.1]];
const ANKLE: readonly Vec3[] = [[0.1, 0.08, 0]];

/** Frames of 16 ms until none is asked for; how many there were. */
function run(window: BoneWindow, hasBones = true, isStill = false): number {
  for (let frames = 1; frames < 500; frames++) {
    if (!window.advance(1000 + frames * 16, hasBones, isStill)) return frames;
  }
  throw new Error('it never came to rest');
}

describe('the window in the skin', () => {
  it('opens over the wished places and then asks for no more frames', () => {
    const window = new BoneWindow();
    window.wish(L2);
    expect(run(window)).toBeGreaterThan(20);
    expect(window.isOpen).toBe(true);
    expect(window.uniforms.uBared.value).toBe(1);
    expect(window.uniforms.uBare.value[0]!.toArray()).toEqual(L2[0]);
    expect(run(window)).toBe(1);
  });

  it('waits for the bones without asking for frames', () => {
    const window = new BoneWindow();
    window.wish(L2);
    expect(run(window, false)).toBe(1);
    expect(window.isShut).toBe(true);
    run(window);
    expect(window.isOpen).toBe(true);
  });

  it('stays open when the next step is about the same place', () => {
    const window = new BoneWindow();
    window.wish(L2);
    run(window);
    window.wish([[...L2[0]!]]);
    expect(run(window)).toBe(1);
    expect(window.isOpen).toBe(true);
  });

  it('shuts before it opens elsewhere, and shuts for good when nothing is wished', () => {
    const window = new BoneWindow();
    window.wish(L2);
    run(window);
    window.wish(ANKLE);
    expect(window.advance(9000, true, false)).toBe(true);
    expect(window.uniforms.uBare.value[0]!.toArray()).toEqual(L2[0]);
    run(window);
    expect(window.uniforms.uBare.value[0]!.toArray()).toEqual(ANKLE[0]);
    window.wish([]);
    run(window);
    expect(window.isShut).toBe(true);
    expect(window.uniforms.uBared.value).toBe(0);
  });

  it('cuts where less motion is wanted', () => {
    const window = new BoneWindow();
    window.wish(L2);
    expect(run(window, true, true)).toBe(1);
    expect(window.isOpen).toBe(true);
    window.wish(ANKLE);
    expect(run(window, true, true)).toBe(1);
    expect(window.uniforms.uBare.value[0]!.toArray()).toEqual(ANKLE[0]);
    window.wish([]);
    expect(run(window, true, true)).toBe(1);
    expect(window.isShut).toBe(true);
  });
});
