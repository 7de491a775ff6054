import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { Haste } from '#scene/haste.ts';

const size = { width: 1000, height: 800 };

function cameraAt(x: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(30, 1.25, 0.1, 10);
  camera.position.set(x, 1, -4);
  camera.lookAt(0, 1, 0);
  camera.updateMatrixWorld();
  return camera;
}

describe('haste', () => {
  it('is none while the picture stands or creeps', () => {
    const haste = new Haste();
    haste.watch(cameraAt(0), size, 1000);
    haste.watch(cameraAt(0.01), size, 1016);
    expect(haste.isFast).toBe(false);
  });

  it('is there while it sweeps, and gone once it rests', () => {
    const haste = new Haste();
    haste.watch(cameraAt(0), size, 1000);
    haste.watch(cameraAt(1.5), size, 1016);
    expect(haste.isFast).toBe(true);
    haste.rest();
    expect(haste.isFast).toBe(false);
  });
});
