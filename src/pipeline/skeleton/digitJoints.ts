import type { Vec3 } from '#domain/frame.ts';
import { add, scale, subtract } from '#domain/vector.ts';
import type { BodySurvey } from './bodySurvey.ts';

/**
 * Joints of the left fingers and toes as the mean of four base-mesh vertices on the skin around each. The quadruples were
 * searched so that their mean lies within 2 % of the joint marker that the base mesh's own rig has there; unlike the marker,
 * skin vertices follow every body's shape and pose. Digits 1–5 from the thumb or great toe; joints from proximal to distal
 * (thumb: root of its metacarpal, then its two joints).
 */
const FINGERS: readonly (readonly (readonly number[])[])[] = [
  [
    [10346, 10235, 9870, 10320],
    [10303, 9904, 10300, 9869],
    [9380, 9355, 9425, 9421],
  ],
  [
    [9803, 9769, 9771, 10477],
    [9481, 8573, 9472, 8733],
    [8752, 9642, 8629, 8717],
  ],
  [
    [9944, 9905, 9807, 10478],
    [8764, 8832, 8834, 9667],
    [8882, 8880, 8944, 8883],
  ],
  [
    [9922, 9814, 9088, 10476],
    [9087, 9536, 9038, 9027],
    [9033, 9077, 9100, 9133],
  ],
  [
    [9821, 9946, 9819, 10480],
    [9753, 9590, 9216, 9290],
    [9747, 9611, 9304, 9604],
  ],
];

const TOES: typeof FINGERS = [
  [
    [12387, 12392, 12394, 12395],
    [11589, 12768, 12771, 11563],
  ],
  [
    [12466, 12450, 12460, 12465],
    [12406, 12410, 12425, 11637],
    [11653, 11640, 11647, 11662],
  ],
  [
    [12591, 13155, 12592, 12596],
    [12543, 12559, 12558, 12579],
    [12503, 12509, 12504, 12501],
  ],
  [
    [13100, 12726, 12729, 12751],
    [12684, 12667, 12682, 12676],
    [12648, 12643, 12709, 12634],
  ],
  [
    [12743, 12751, 13150, 12754],
    [13244, 13242, 12739, 13236],
    [13228, 13237, 13268, 13198],
  ],
];

/** The bone of the last phalanx ends this far past its joint, as a share of the phalanx before it. */
const FINGER_TIP = 0.72;
const THUMB_TIP = 0.5;
const TOE_TIP = 0.6;

/** For each finger its joints and the end of its last bone, mm. */
export function fingerJoints(body: BodySurvey): Vec3[][] {
  return FINGERS.map((finger, digit) =>
    withTip(
      finger.map((ring) => meanOf(body, ring)),
      digit === 0 ? THUMB_TIP : FINGER_TIP,
    ),
  );
}

/** For each toe its joints and the end of its last bone, mm. */
export function toeJoints(body: BodySurvey): Vec3[][] {
  return TOES.map((toe) =>
    withTip(
      toe.map((ring) => meanOf(body, ring)),
      TOE_TIP,
    ),
  );
}

function meanOf(body: BodySurvey, ring: readonly number[]): Vec3 {
  const sum = ring.reduce<Vec3>((total, v) => add(total, body.baseVertex(v)), [0, 0, 0]);
  return scale(sum, 1 / ring.length);
}

function withTip(joints: readonly Vec3[], share: number): Vec3[] {
  const [before, last] = joints.slice(-2) as [Vec3, Vec3];
  return [...joints, add(last, scale(subtract(last, before), share))];
}
