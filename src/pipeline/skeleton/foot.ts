import type { Vec3 } from '#domain/frame.ts';
import { add, lerp, subtract } from '#domain/vector.ts';
import type { BodySurvey } from './bodySurvey.ts';
import type { BoneMesh } from './boneMesh.ts';
import { toeJoints } from './digitJoints.ts';
import { digitBone } from './hand.ts';
import { ball, type Part, tube } from './parts.ts';
import type { Anatomy } from './restFigure.ts';

/** The ball of the foot lies this far behind the creases of the toes that the base mesh bends at. */
const BALL_BEHIND_MM = 10;

/** Where the rays and the tarsus of the left foot lie in one body: for each toe root, ball, joints and end, mm. */
export function footAnatomy(body: BodySurvey, leg: Anatomy): { rays: Vec3[][]; places: Anatomy } {
  const { size, girth } = body;
  const toes = toeJoints(body);
  const tuberosity = body.under('fifth-metatarsal-tuberosity', 9);
  const balls = toes.map((joints): Vec3 => add(joints[0]!, [0, 0, -BALL_BEHIND_MM * size]));
  const root5 = add(tuberosity, [0, 2, 6 * size]);
  // The first ray is rooted higher and further forward: the arch of the foot.
  const root1 = add(balls[0]!, add(subtract(root5, balls[4]!), [13 * size, 15 * size, 4 * size]));
  const rays = toes.map((joints, digit): Vec3[] => {
    const t = digit / 4;
    const arch: Vec3 = [0, 6 * size * Math.sin(Math.PI * t), digit === 1 ? -4 * size : 0];
    return [add(lerp(root1, root5, t), arch), balls[digit]!, ...joints.slice(1)];
  });
  const heel = body.at('heel-back');
  return {
    rays,
    places: {
      heel: [heel[0], heel[1] + 2, heel[2] + 9],
      sole: [heel[0], 13 * size, heel[2] + 26 * size],
      ankle: leg.ankle!,
      ankleFront: leg.ankleFront!,
      malleolusLateral: add(leg.malleolusTip!, [-12 * girth, 0, 0]),
      root1,
      root5,
    },
  };
}

/** Metatarsals and phalanges of the left foot, great toe first; the two last phalanges of a small toe are one. */
export function footRays(rays: readonly (readonly Vec3[])[], girth: number): BoneMesh[] {
  return rays.flatMap((ray, digit) => {
    const [root, ball, middle, ...rest] = ray as [Vec3, Vec3, Vec3, ...Vec3[]];
    const big = digit === 0;
    return [
      digitBone(root, ball, (big ? 10 : 7.2) * girth, false),
      digitBone(ball, middle, (big ? 8.5 : 5.2) * girth, false),
      digitBone(middle, rest.at(-1)!, (big ? 8 : 4.6) * girth, true),
    ];
  });
}

/** Where the reference figure has the places that `footAnatomy` finds in a body. */
export const tarsusFigure: Anatomy = {
  heel: [125, 31, -63],
  sole: [125, 13, -46],
  ankle: [128, 81, -9],
  ankleFront: [128, 91, 9],
  malleolusLateral: [142, 62, -19],
  root1: [101, 37, 54],
  root5: [158, 24, 37],
};

export const tarsusFollows = ['heel', 'sole', 'ankle', 'ankleFront', 'malleolusLateral', 'root1', 'root5'] as const;

/** Calcaneus, talus and the block of the midfoot, modelled in the reference figure, mm. */
export function tarsusParts(): Part[] {
  return [
    tube(
      [
        [125, 32, -48],
        [127, 40, -22],
        [134, 40, 0],
        [144, 33, 22],
      ],
      [15, 14, 13, 12],
      5,
    ),
    ball([125, 30, -47], [13, 18, 15], 5),
    // Talus: the roller under the tibia, its neck and head.
    ball([127, 66, -8], [17, 13, 22], 4),
    tube(
      [
        [126, 62, 4],
        [116, 52, 26],
      ],
      [11, 11.5],
      4,
    ),
    // Navicular, cuneiforms, cuboid.
    ball([112, 48, 34], [14, 12, 8], 3),
    tube(
      [
        [104, 42, 42],
        [101, 39, 50],
      ],
      [9.5, 9],
      2,
    ),
    tube(
      [
        [118, 45, 42],
        [117, 42, 50],
      ],
      [8, 8],
      2,
    ),
    tube(
      [
        [130, 42, 36],
        [130, 38, 46],
      ],
      [8.5, 8.5],
      2,
    ),
    tube(
      [
        [146, 33, 20],
        [150, 29, 34],
      ],
      [11, 10],
      2,
    ),
  ];
}
