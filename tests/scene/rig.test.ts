import fc from 'fast-check';
import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { cameraFromOrbit, createOrbit, isSameOrbit, orbitFromCamera } from '#scene/orbit.ts';
import { Rig } from '#scene/rig.ts';

const size = { width: 1000, height: 800 };

function createRig(): Rig {
  const rig = new Rig();
  rig.goal.target.set(0, 0.85, 0);
  rig.goal.distanceM = 3.5;
  rig.flyToGoal(true);
  return rig;
}

/** Frames until it rests; answers how many it took. */
function run(rig: Rig, isStill = false): number {
  let frames = 1;
  for (let time = 1000; rig.advance(time, isStill); time += 16) if (++frames > 500) throw new Error('never rests');
  return frames;
}

const move = fc.oneof(
  fc.record({
    kind: fc.constant('turn' as const),
    x: fc.double({ min: -4, max: 4, noNaN: true }),
    y: fc.double({ min: -4, max: 4, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('pan' as const),
    x: fc.double({ min: -900, max: 900, noNaN: true }),
    y: fc.double({ min: -900, max: 900, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('zoom' as const), x: fc.double({ min: 0.1, max: 9, noNaN: true }), y: fc.constant(0) }),
);

describe('the camera', () => {
  it('never goes under the floor, never tips over, never loses the body', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const rig = createRig();
        for (const { kind, x, y } of moves) {
          if (kind === 'turn') rig.turn(x, y);
          else if (kind === 'pan') rig.pan(x, y, size);
          else rig.zoom(x, new Vector3(0.1, 1, -0.1));
        }
        run(rig);
        const { position, target } = cameraFromOrbit(rig.now);
        expect(position[1]).toBeGreaterThan(0.01);
        expect(rig.now.polarRad).toBeGreaterThan(0);
        expect(rig.now.polarRad).toBeLessThan(Math.PI);
        expect(Math.abs(target[0])).toBeLessThan(0.5);
        expect(target[1]).toBeGreaterThanOrEqual(0);
        expect(target[1]).toBeLessThan(1.8);
        expect(rig.now.distanceM).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('rests: frames end after every move', () => {
    const rig = createRig();
    rig.turn(1, 0.2);
    expect(run(rig)).toBeLessThan(60);
    expect(isSameOrbit(rig.now, rig.goal)).toBe(true);
  });

  it('flies to its goal in at most 1.1 s and arrives exactly', () => {
    const rig = createRig();
    rig.goal.target.set(0.05, 1.2, -0.1);
    rig.goal.azimuthRad = 0;
    rig.goal.distanceM = 0.9;
    rig.flyToGoal(false);
    expect(run(rig)).toBeLessThan(1100 / 16 + 3);
    expect(rig.now.target.toArray()).toEqual([0.05, 1.2, -0.1]);
    expect(rig.now.distanceM).toBe(0.9);
  });

  it('turns the short way round', () => {
    const rig = createRig();
    rig.goal.azimuthRad = -Math.PI / 2;
    rig.flyToGoal(false);
    rig.advance(1000, false);
    rig.advance(1300, false);
    // From the back (π) to the patient's right (−π/2) leads over 3π/2, not over the front.
    expect(rig.now.azimuthRad).toBeGreaterThan(Math.PI);
  });

  it('cuts when stillness is preferred', () => {
    const rig = createRig();
    rig.turn(1, 0);
    expect(run(rig, true)).toBe(1);
  });

  it('a hand ends a flight where it is', () => {
    const rig = createRig();
    rig.goal.azimuthRad = 0;
    rig.flyToGoal(false);
    rig.advance(1000, false);
    rig.advance(1300, false);
    const there = rig.now.azimuthRad;
    rig.turn(0.1, 0);
    run(rig);
    expect(rig.now.azimuthRad).toBeCloseTo(there + 0.1);
  });

  it('keeps a zoomed place in its direction from the camera', () => {
    const rig = createRig();
    const place = new Vector3(0.1, 1.2, -0.1);
    const directionTo = () => {
      const { position } = cameraFromOrbit(rig.now);
      return place
        .clone()
        .sub(new Vector3(...position))
        .normalize();
    };
    const before = directionTo();
    rig.zoom(0.4, place);
    run(rig);
    expect(directionTo().dot(before)).toBeGreaterThan(0.999_99);
  });

  it('a camera from a link is the camera that was put into it', () => {
    const orbit = createOrbit();
    orbit.target.set(0.1, 1.1, -0.05);
    orbit.azimuthRad = 2.2;
    orbit.polarRad = 1.1;
    orbit.distanceM = 0.8;
    const read = createOrbit();
    orbitFromCamera(read, cameraFromOrbit(orbit));
    expect(isSameOrbit(read, orbit)).toBe(true);
  });
});
