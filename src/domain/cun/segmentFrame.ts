import type { Vec3 } from '#domain/frame.ts';
import type { Direction, FrameId } from '#domain/placement.ts';
import { cross, dot, normalize, scale, subtract } from '#domain/vector.ts';

/** The axes in which the directions of one body segment are understood, on the patient's left [C16]. */
export interface SegmentAxes {
  readonly id: FrameId;
  /** The long axis: cranial for trunk and head, distal for limbs. Length 1. */
  readonly long: Vec3;
  /** The unit vector of a direction, or null when the direction has no meaning in this segment. */
  direction(name: Direction): Vec3 | null;
}

type Axes = Partial<Record<Direction, Vec3>>;

const cranial: Vec3 = [0, 1, 0];
const left: Vec3 = [1, 0, 0];
const front: Vec3 = [0, 0, 1];
const opposites: readonly (readonly [Direction, Direction])[] = [
  ['cranial', 'caudal'],
  ['lateral', 'medial'],
  ['anterior', 'posterior'],
  ['distal', 'proximal'],
  ['radial', 'ulnar'],
  ['palmar', 'dorsal'],
  ['dorsal', 'plantar'],
];

/** Trunk and head use the body frame itself. */
export function axialFrame(id: 'trunk' | 'head'): SegmentAxes {
  return named(id, cranial, { cranial, lateral: left, anterior: front });
}

/**
 * The frame of a left limb segment from its landmarks: `axis` runs proximal to distal, `across` medial to lateral (ulnar to
 * radial). The third axis, distal × across, is anterior on thigh and leg, dorsal on the foot and palmar on the arm.
 */
export function limbFrame(
  id: Exclude<FrameId, 'trunk' | 'head'>,
  axis: readonly [Vec3, Vec3],
  across: readonly [Vec3, Vec3],
): SegmentAxes {
  const distal = normalize(subtract(axis[1], axis[0]));
  const slanted = subtract(across[1], across[0]);
  const lateral = normalize(subtract(slanted, scale(distal, dot(slanted, distal))));
  const third = cross(distal, lateral);
  return named(id, distal, { cranial, distal, lateral, ...thirdAxis(id, distal, lateral, third) });
}

function thirdAxis(id: FrameId, distal: Vec3, lateral: Vec3, third: Vec3): Axes {
  switch (id) {
    case 'upper_arm':
    case 'forearm':
    case 'hand':
      return { radial: lateral, palmar: third, anterior: third };
    case 'foot':
      return { dorsal: third, anterior: distal };
    default:
      return { anterior: third };
  }
}

function named(id: FrameId, long: Vec3, positive: Axes): SegmentAxes {
  const axes: Axes = { ...positive };
  for (const [name, opposite] of opposites) {
    const axis = positive[name];
    if (axis !== undefined) axes[opposite] = scale(axis, -1);
  }
  return { id, long, direction: (name) => axes[name] ?? null };
}
