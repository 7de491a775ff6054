import type { Vec3 } from '#domain/frame.ts';
import { add } from '#domain/vector.ts';
import type { Skeleton } from './assemble.ts';
import { vertexAt } from './boneMesh.ts';

/**
 * `models/skeleton-<body>.json`: what the app needs to name bones. Positions are integers, tenths of a millimetre in the body
 * frame, on the surface of the bone where a leader should end. Only left and midline anchors are stored; the right is the
 * exact mirror image.
 *
 *     { "format": "backpoints/skeleton@1", "body": "male",
 *       "bones":  ["skull", "c1", …],                      names in the order of the vertex attribute _BONE
 *       "labels": [{ "bone": "l2",                         a name of `bones`, without its side
 *                    "place": "l2",                        what is named: a level (c1 … l5, s1 … s4) or a landmark of a bone
 *                    "label": "L2",                        English; other languages translate by `place`
 *                    "side": "midline" | "left",
 *                    "position": [x, y, z] }] }
 */
export interface SkeletonFile {
  readonly format: 'backpoints/skeleton@1';
  readonly body: string;
  readonly bones: readonly string[];
  readonly labels: readonly SkeletonLabel[];
}

interface SkeletonLabel {
  readonly bone: string;
  readonly place: string;
  readonly label: string;
  readonly side: 'midline' | 'left';
  readonly position: readonly [number, number, number];
}

/** Bone, place, English name, and the named place of the anatomy that the anchor is nearest to. */
const NAMED: readonly (readonly [bone: string, place: string, label: string, anatomy: string])[] = [
  ['sacrum', 's1', 'S1', 'crest1'],
  ['sacrum', 's2', 'S2', 'crest2'],
  ['sacrum', 's3', 'S3', 'crest3'],
  ['sacrum', 's4', 'S4', 'crest4'],
  ['sacrum', 'coccyx', 'Coccyx', 'coccyxTip'],
  ['skull', 'occiput', 'Occipital protuberance', 'occiput'],
  ['skull', 'mastoid', 'Mastoid process', 'mastoid'],
  ['scapula', 'scapular-spine', 'Spine of scapula', 'scapMid'],
  ['scapula', 'scapular-spine-root', 'Root of scapular spine', 'scapRoot'],
  ['scapula', 'scapula-inferior-angle', 'Inferior angle of scapula', 'scapAngle'],
  ['scapula', 'acromion', 'Acromion', 'acromion'],
  ['hip-bone', 'iliac-crest', 'Iliac crest', 'crestTop'],
  ['hip-bone', 'psis', 'PSIS', 'psis'],
  ['hip-bone', 'asis', 'ASIS', 'asis'],
  ['hip-bone', 'ischial-tuberosity', 'Ischial tuberosity', 'ischium'],
  ['femur', 'greater-trochanter', 'Greater trochanter', 'trochanter'],
  ['fibula', 'fibular-head', 'Head of fibula', 'fibularHead'],
  ['fibula', 'lateral-malleolus', 'Lateral malleolus', 'malleolusLateral'],
  ['tibia', 'medial-malleolus', 'Medial malleolus', 'malleolusMedial'],
  ['patella', 'patella', 'Patella', 'patellaBase'],
  ['tarsus', 'heel', 'Calcaneus', 'heel'],
  ['ulna', 'olecranon', 'Olecranon', 'elbowBack'],
];

/** The anchors of one skeleton: every vertebra at the tip of its spinous process, then the landmarks one palpates. */
export function labelSkeleton(body: string, { bones, column, places }: Skeleton): SkeletonFile {
  const meshOf = (bone: string) =>
    (bones.find(({ name }) => name === bone) ?? bones.find(({ name }) => name === `${bone}-left`)!).mesh;
  const nearest = (bone: string, to: Vec3): Vec3 => {
    const mesh = meshOf(bone);
    let best: Vec3 = to;
    let least = Number.POSITIVE_INFINITY;
    for (let v = 0; v < mesh.positions.length / 3; v++) {
      const at = vertexAt(mesh, v);
      const away = (at[0] - to[0]) ** 2 + (at[1] - to[1]) ** 2 + (at[2] - to[2]) ** 2;
      if (away < least) [least, best] = [away, at];
    }
    return best;
  };
  const levels = column.vertebrae.map(({ level, centre, tip }): SkeletonLabel => {
    // From well behind, the nearest vertex is the back of the spinous process.
    const at = nearest(level, add(tip ?? add(centre, [0, -5, -60]), [0, 2, -4]));
    return {
      bone: level,
      place: level,
      label: level.toUpperCase(),
      side: 'midline',
      position: ticks([0, at[1], at[2]]),
    };
  });
  const named = NAMED.map(([bone, place, label, anatomy]): SkeletonLabel => {
    const goal = places[anatomy]!;
    const at = nearest(bone, goal);
    const midline = goal[0] === 0;
    return {
      bone,
      place,
      label,
      side: midline ? 'midline' : 'left',
      position: ticks(midline ? [0, at[1], at[2]] : at),
    };
  });
  return { format: 'backpoints/skeleton@1', body, bones: bones.map(({ name }) => name), labels: [...levels, ...named] };
}

function ticks(mm: Vec3): [number, number, number] {
  return mm.map((n) => Math.round(n * 10) || 0) as [number, number, number];
}
