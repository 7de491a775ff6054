import type { Vec3 } from '#domain/frame.ts';
import type { SegmentFrame } from '#domain/landmark.ts';
import type { Direction, FrameId, LandmarkId } from '#domain/placement.ts';

/**
 * The directions of a body segment, worked out from landmarks by the words of [C16] and by nothing that places points, so that a
 * mistake there cannot hide here.
 */
export interface SegmentDirections {
  /** Unit vector along the segment; up for trunk and head, distal for limbs. */
  readonly long: Vec3;
  readonly towards: Readonly<Partial<Record<Direction, Vec3>>>;
}

const UP: Vec3 = [0, 1, 0];
const LEFT: Vec3 = [1, 0, 0];
const FRONT: Vec3 = [0, 0, 1];

/** The directions of trunk and head: those of the body frame, for the left side. */
export const axialDirections: SegmentDirections = {
  long: UP,
  towards: {
    cranial: UP,
    caudal: negative(UP),
    lateral: LEFT,
    medial: negative(LEFT),
    anterior: FRONT,
    posterior: negative(FRONT),
  },
};

/** The directions of the left limb segment; null when one of its landmarks is missing. */
export function limbDirections(
  frame: SegmentFrame,
  at: (landmark: LandmarkId) => Vec3 | null,
): SegmentDirections | null {
  const ends = [...frame.axis, ...frame.across].map(at);
  if (ends.some((end) => end === null)) return null;
  const [proximal, distalEnd, medialEnd, lateralEnd] = ends as [Vec3, Vec3, Vec3, Vec3];
  const distal = unit(between(proximal, distalEnd));
  const slanted = between(medialEnd, lateralEnd);
  const slant = slanted[0] * distal[0] + slanted[1] * distal[1] + slanted[2] * distal[2];
  const lateral = unit([
    slanted[0] - slant * distal[0],
    slanted[1] - slant * distal[1],
    slanted[2] - slant * distal[2],
  ]);
  // Right-handed with distal and lateral: forwards on a hanging leg and on an arm with the palm in front, upwards on a foot.
  const third: Vec3 = [
    distal[1] * lateral[2] - distal[2] * lateral[1],
    distal[2] * lateral[0] - distal[0] * lateral[2],
    distal[0] * lateral[1] - distal[1] * lateral[0],
  ];
  return {
    long: distal,
    towards: {
      cranial: UP,
      caudal: negative(UP),
      distal,
      proximal: negative(distal),
      lateral,
      medial: negative(lateral),
      ...thirdDirections(frame.id, distal, lateral, third),
    },
  };
}

function thirdDirections(id: FrameId, distal: Vec3, lateral: Vec3, third: Vec3): SegmentDirections['towards'] {
  switch (id) {
    case 'upper_arm':
    case 'forearm':
    case 'hand':
      return {
        radial: lateral,
        ulnar: negative(lateral),
        palmar: third,
        dorsal: negative(third),
        anterior: third,
        posterior: negative(third),
      };
    case 'foot':
      return { dorsal: third, plantar: negative(third), anterior: distal, posterior: negative(distal) };
    case 'thigh':
    case 'leg':
      return { anterior: third, posterior: negative(third) };
    case 'trunk':
    case 'head':
      return {};
  }
}

function between(from: Vec3, to: Vec3): Vec3 {
  return [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
}

function unit([x, y, z]: Vec3): Vec3 {
  const l = Math.hypot(x, y, z);
  return [x / l, y / l, z / l];
}

function negative([x, y, z]: Vec3): Vec3 {
  return [-x, -y, -z];
}
