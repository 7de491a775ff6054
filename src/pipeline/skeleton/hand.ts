import type { Vec3 } from '#domain/frame.ts';
import { add, cross, lerp, normalize, scale, subtract } from '#domain/vector.ts';
import type { BodySurvey } from './bodySurvey.ts';
import type { BoneMesh } from './boneMesh.ts';
import { fingerJoints } from './digitJoints.ts';
import { ball, type Part } from './parts.ts';
import type { Anatomy } from './restFigure.ts';
import { sweep } from './sweep.ts';

/** The base mesh bends its fingers a little beyond the knuckles: the joint lies this share of the way from wrist to there. */
const KNUCKLE_SHARE = 0.84;
/** Where metacarpals begin, as a share of the way from wrist to knuckle. */
const BASE_SHARE = 0.36;
const RINGS = 7;
const SIDES = 6;

/** Where the rays of the left hand lie in one body: for each finger root, knuckle, joints and end, mm. */
export function handAnatomy(body: BodySurvey, arm: Anatomy): { rays: Vec3[][]; places: Anatomy } {
  const [wrist, radial, ulnar] = [arm.wrist!, arm.wristRadial!, arm.wristUlnar!];
  const rays = fingerJoints(body).map((joints, digit): Vec3[] => {
    if (digit === 0) return [lerp(radial, joints[0]!, 0.8), ...joints.slice(1)];
    const knuckle = lerp(wrist, joints[0]!, KNUCKLE_SHARE);
    return [lerp(lerp(radial, ulnar, (digit - 1) / 3), knuckle, BASE_SHARE), knuckle, ...joints.slice(1)];
  });
  const bases = rays.slice(1).map((ray) => ray[0]!);
  const mid = lerp(bases[1]!, bases[2]!, 0.5);
  const across = subtract(radial, ulnar);
  const palmar = normalize(cross(subtract(mid, wrist), across));
  return {
    rays,
    places: {
      wristRadial: radial,
      wristUlnar: ulnar,
      baseRadial: bases[0]!,
      baseUlnar: bases[3]!,
      carpalFront: add(lerp(wrist, mid, 0.5), scale(palmar, 10 * body.girth)),
    },
  };
}

/** Metacarpals and phalanges of the left hand, thumb first. */
export function handRays(rays: readonly (readonly Vec3[])[], girth: number): BoneMesh[] {
  return rays.flatMap((ray, digit) =>
    ray.slice(1).map((to, i) => {
      const wide = ([8.2, 6.4, 5.2, 4.4][i] ?? 4.4) * (digit === 0 ? 1.1 : digit === 4 ? 0.86 : 1);
      return digitBone(ray[i]!, to, wide * girth, i + 2 === ray.length);
    }),
  );
}

/** One small long bone between two joints: knobbed ends, a slim middle; the last one of a digit narrows to its end. */
export function digitBone(from: Vec3, to: Vec3, wide: number, isLast: boolean): BoneMesh {
  const knot = (t: number, share: number) => ({ at: lerp(from, to, t), thick: share * wide, high: share * wide });
  const shares: [number, number][] = [
    [0.02, 0.85],
    [0.13, 1],
    [0.5, 0.62],
    [0.87, isLast ? 0.72 : 0.95],
    [0.98, isLast ? 0.5 : 0.8],
  ];
  // Any direction across the bone serves: its sections are round.
  const along = subtract(to, from);
  const up: Vec3 = Math.abs(along[0]) < Math.abs(along[1]) + Math.abs(along[2]) ? [1, 0, 0] : [0, 1, 0];
  return sweep(
    shares.map(([t, share]) => knot(t, share)),
    up,
    RINGS,
    SIDES,
  );
}

/** The carpus in its own frame, mm: x to the thumb's side, y up the arm, z to the palm. */
export const carpusFigure: Anatomy = {
  wristRadial: [16, 0, 0],
  wristUlnar: [-14, 0, 0],
  baseRadial: [16, -31, 2],
  baseUlnar: [-16, -29, -2],
  carpalFront: [0, -15, 10],
};

export const carpusFollows = ['wristRadial', 'wristUlnar', 'baseRadial', 'baseUlnar', 'carpalFront'] as const;

export function carpusParts(): Part[] {
  const pebble = (x: number, y: number, r: number): Part =>
    ball([x, y, 0.012 * x * x - 3], [r, r * 0.95, r * 0.85], 1.6);
  return [
    pebble(11, -10, 7),
    pebble(0, -9.5, 7),
    pebble(-11, -10.5, 6.5),
    pebble(13.5, -21.5, 7),
    pebble(4.5, -22, 6.5),
    pebble(-4.5, -21.5, 7),
    pebble(-13, -21.5, 6.8),
  ];
}
