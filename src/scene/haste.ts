import { type Camera, Vector3 } from 'three';
import type { Size } from './orbit.ts';
import { toScreen } from './screen.ts';

/** Words that move faster than this, px a second, cannot be read; they come back below the second figure, without flicker between. */
const FAST_PX = 700;
const SLOW_PX = 300;

/** Two places in the body whose way on the screen tells of turning, panning and zooming. Metres, body frame. */
const PLACES = [new Vector3(0.1, 1.0, -0.12), new Vector3(-0.12, 1.2, 0.1)] as const;

const _p = new Vector3();

/** Watches how fast the picture moves. */
export class Haste {
  isFast = false;
  private readonly before = [new Vector3(), new Vector3()];
  private beforeMs = Number.NEGATIVE_INFINITY;

  /** Call once with each frame. */
  watch(camera: Camera, size: Size, timeMs: number): void {
    let way = 0;
    PLACES.forEach((place, i) => {
      toScreen(_p.copy(place), camera, size);
      _p.z = 0;
      way = Math.max(way, _p.distanceTo(this.before[i]!));
      this.before[i]!.copy(_p);
    });
    const speed = (1000 * way) / Math.max(1, timeMs - this.beforeMs);
    this.beforeMs = timeMs;
    this.isFast = speed > (this.isFast ? SLOW_PX : FAST_PX);
  }

  rest(): void {
    this.isFast = false;
  }
}
