import { MathUtils, Vector3 } from 'three';
import {
  copyOrbit,
  createOrbit,
  directionOf,
  isSameOrbit,
  lerpOrbit,
  type Orbit,
  pxPerMetreAt,
  type Size,
} from './orbit.ts';

const NEAREST_M = 0.14;
const FARTHEST_M = 9;
/** The camera itself stays this far above the floor. */
const FLOOR_M = 0.02;
/** How far from straight above or below the view stops: closer, left and right would flip. */
const POLE_RAD = MathUtils.degToRad(4);
/** Following a hand: the picture covers 1 − 1/e of the way in this time. Short enough to feel direct, long enough to smooth a wheel's steps. */
const FOLLOW_MS = 55;
const FLIGHT_MS = { least: 450, most: 1100 };

const _right = new Vector3();
const _up = new Vector3();
const _out = new Vector3();

/** Moves an orbit: at once by hand, or in flight to a goal. Knows no store and no screen; draws nothing. */
export class Rig {
  /** Where the camera is in this frame. */
  readonly now: Orbit = createOrbit();
  /** Where it is going. */
  readonly goal: Orbit = createOrbit();
  heightM = 1.73;
  private readonly start: Orbit = createOrbit();
  private flight: { startMs: number; durationMs: number; bumpM: number } | null = null;
  private previousMs = 0;

  /** Flies to what was written to `goal`, or is there at once; answers whether that changes the picture. */
  flyToGoal(isCut: boolean): boolean {
    this.keepInBounds(this.goal);
    this.flight = null;
    if (isSameOrbit(this.now, this.goal)) return false;
    if (isCut) {
      copyOrbit(this.now, this.goal);
      return true;
    }
    copyOrbit(this.start, this.now);
    const way = this.now.target.distanceTo(this.goal.target);
    const turn = Math.abs(Math.sin((this.goal.azimuthRad - this.now.azimuthRad) / 2));
    const zoom = Math.abs(Math.log(this.goal.distanceM / this.now.distanceM));
    const durationMs = MathUtils.clamp(380 + 500 * way + 520 * turn + 260 * zoom, FLIGHT_MS.least, FLIGHT_MS.most);
    // A little higher on the way, as a bird does: the eye keeps track of where it is on the body.
    this.flight = { startMs: -1, durationMs, bumpM: 0.3 * way + 0.25 * turn };
    return true;
  }

  turn(azimuthRad: number, polarRad: number): void {
    this.takeOver();
    this.goal.azimuthRad += azimuthRad;
    this.goal.polarRad += polarRad;
    this.keepInBounds(this.goal);
  }

  /** Drags the figure by so many pixels. */
  pan(dxPx: number, dyPx: number, size: Size): void {
    this.takeOver();
    const { goal } = this;
    const metres = 1 / pxPerMetreAt(goal.distanceM, size.height);
    directionOf(goal.azimuthRad, goal.polarRad, _out);
    _right.set(Math.cos(goal.azimuthRad), 0, -Math.sin(goal.azimuthRad));
    _up.crossVectors(_out, _right);
    goal.target.addScaledVector(_right, -dxPx * metres).addScaledVector(_up, dyPx * metres);
    this.keepInBounds(goal);
  }

  /** Scales the view about a place that keeps its pixel; outwards, the figure comes back to the middle. */
  zoom(factor: number, about: Vector3 | null): void {
    this.takeOver();
    const { goal } = this;
    const before = goal.distanceM;
    goal.distanceM = MathUtils.clamp(before * factor, NEAREST_M, FARTHEST_M);
    const k = goal.distanceM / before;
    if (about && k < 1) goal.target.sub(about).multiplyScalar(k).add(about);
    else if (k > 1) {
      const home = MathUtils.clamp((k - 1) * 1.2, 0, 0.5);
      goal.target.set(
        goal.target.x * (1 - home),
        MathUtils.lerp(goal.target.y, this.heightM * 0.492, home),
        goal.target.z * (1 - home),
      );
    }
    this.keepInBounds(goal);
  }

  /** Moves `now` on; answers whether more frames are needed. */
  advance(timeMs: number, isStill: boolean): boolean {
    // Frames come on demand: after a pause the first step must not be the pause.
    const stepMs = MathUtils.clamp(timeMs - this.previousMs, 1, 50);
    this.previousMs = timeMs;
    if (this.flight) return this.fly(this.flight, timeMs);
    if (isStill || isSameOrbit(this.now, this.goal)) {
      copyOrbit(this.now, this.goal);
      return false;
    }
    lerpOrbit(this.now, this.now, this.goal, 1 - Math.exp(-stepMs / FOLLOW_MS));
    return true;
  }

  private fly(flight: NonNullable<Rig['flight']>, timeMs: number): boolean {
    if (flight.startMs < 0) flight.startMs = timeMs;
    const t = Math.min(1, (timeMs - flight.startMs) / flight.durationMs);
    // Ease in and out (quintic smootherstep: no jerk at either end).
    lerpOrbit(this.now, this.start, this.goal, t * t * t * (t * (6 * t - 15) + 10));
    this.now.distanceM += flight.bumpM * Math.sin(Math.PI * t) ** 2;
    this.keepAboveFloor(this.now);
    if (t < 1) return true;
    this.flight = null;
    copyOrbit(this.now, this.goal);
    return false;
  }

  /** A hand on the figure ends a flight where it is. */
  private takeOver(): void {
    if (!this.flight) return;
    this.flight = null;
    copyOrbit(this.goal, this.now);
  }

  private keepInBounds(orbit: Orbit): void {
    const { target, distanceM } = orbit;
    orbit.distanceM = MathUtils.clamp(distanceM, NEAREST_M, FARTHEST_M);
    // The target stays within the figure, so however one pans, some of it is in the picture.
    target.set(
      MathUtils.clamp(target.x, -0.42, 0.42),
      MathUtils.clamp(target.y, 0.02, this.heightM + 0.02),
      MathUtils.clamp(target.z, -0.22, 0.26),
    );
    this.keepAboveFloor(orbit);
  }

  private keepAboveFloor(orbit: Orbit): void {
    const lowest = Math.acos(MathUtils.clamp((FLOOR_M - orbit.target.y) / orbit.distanceM, -1, 1));
    orbit.polarRad = MathUtils.clamp(orbit.polarRad, POLE_RAD, Math.min(Math.PI - POLE_RAD, lowest));
  }
}
