import * as v from 'valibot';
import { mirror, type Vec3 } from './frame.ts';

const Coordinates = v.strictTuple([v.number(), v.number(), v.number()]);

/** `models/skeleton-<body>.json`: where bones are named; positions as in `placements-<body>.json`. Written by `pipeline/buildSkeleton`. */
export const SkeletonFile = v.strictObject({
  format: v.literal('backpoints/skeleton@1'),
  body: v.string(),
  /** In the order of the mesh's `_BONE`. */
  bones: v.array(v.string()),
  labels: v.array(
    v.strictObject({
      bone: v.string(),
      /** A level (`c7`, `l2`, `s2`) or a landmark of a bone (`iliac-crest`). */
      place: v.string(),
      /** English; other languages translate by `place`. */
      label: v.string(),
      side: v.picklist(['midline', 'left']),
      position: Coordinates,
    }),
  ),
});
export type SkeletonFile = v.InferOutput<typeof SkeletonFile>;

/** A place on a bone that has a name. */
export interface BonePlace {
  readonly place: string;
  readonly label: string;
  /** Metres, body frame: left and right; the same twice on the midline. */
  readonly anchors: readonly [Vec3, Vec3];
}

const METRES_PER_TICK = 1e-4;

export function unpackSkeleton({ labels }: SkeletonFile): readonly BonePlace[] {
  return labels.map(({ place, label, side, position: [x, y, z] }) => {
    const own: Vec3 = [x * METRES_PER_TICK, y * METRES_PER_TICK, z * METRES_PER_TICK];
    return { place, label, anchors: [own, side === 'midline' ? own : mirror(own)] };
  });
}

const LEVEL = /^[ctls]\d+$/;

/** Whether a place is the level of a vertebra or of the sacrum. */
export function isLevel({ place }: BonePlace): boolean {
  return LEVEL.test(place);
}

/** A vertebra is no higher than this over its neighbours' tips: what is farther from all is at no level of the spine. */
const LEVEL_REACH_M = 0.013;

/** The level of the spine that a point on the back of the trunk is at; null for others. */
export function levelOf(position: Vec3, normal: Vec3, places: readonly BonePlace[]): BonePlace | null {
  if (normal[2] > -0.3 || Math.abs(position[0]) > 0.13) return null;
  let found: BonePlace | null = null;
  let nearest = LEVEL_REACH_M;
  for (const place of places) {
    if (!isLevel(place)) continue;
    const off = Math.abs(place.anchors[0][1] - position[1]);
    if (off >= nearest) continue;
    nearest = off;
    found = place;
  }
  return found;
}
