import type { BodyPart } from '#domain/cun/bodyPart.ts';
import { scale, subtract } from '#domain/vector.ts';
import type { BodySurvey } from './bodySurvey.ts';
import { type BoneMesh, mapVertices } from './boneMesh.ts';

const trunk: ReadonlySet<BodyPart> = new Set(['trunk', 'head']);
const arm: ReadonlySet<BodyPart> = new Set(['upper_arm', 'forearm', 'hand']);
const leg: ReadonlySet<BodyPart> = new Set(['trunk', 'thigh', 'leg', 'foot']);
const shoulder: ReadonlySet<BodyPart> = new Set(['trunk', 'upper_arm']);

/** The parts of the skin that cover a bone of the left side or the midline. */
export function coverOf(bone: string): ReadonlySet<BodyPart> {
  switch (bone) {
    case 'humerus':
    case 'radius':
    case 'ulna':
    case 'carpus':
    case 'fingers':
      return arm;
    case 'clavicle':
    case 'scapula':
      return shoulder;
    case 'hip-bone':
    case 'femur':
    case 'patella':
    case 'tibia':
    case 'fibula':
    case 'tarsus':
    case 'toes':
      return leg;
    default:
      return trunk;
  }
}

/** No bone comes nearer to the skin than this. */
const LEAST_DEPTH_MM = 2.5;
/** The nearest skin can change on the way in; this many steps settle it. */
const STEPS = 12;

/**
 * Draws what would come too near to the skin inward along the skin's normal, so that a subcutaneous bone takes the form of
 * the skin over it. `parts` is the skin that covers the bone: in a heavy body arm and chest press into each other, and the skin
 * of one runs through the other. Depth d becomes m + d² / 4m below twice the least depth m: smooth, and never less than m.
 */
export function keepInside(mesh: BoneMesh, body: BodySurvey, parts: ReadonlySet<BodyPart>): BoneMesh {
  return mapVertices(mesh, (start) => {
    let at = start;
    for (let step = 0; step < STEPS; step++) {
      const { depth, outward } = body.depthOf(at, parts);
      const wanted = LEAST_DEPTH_MM + Math.max(0, depth) ** 2 / (4 * LEAST_DEPTH_MM);
      if (depth >= (step === 0 ? 2 * LEAST_DEPTH_MM : LEAST_DEPTH_MM)) break;
      at = subtract(at, scale(outward, wanted - depth));
    }
    return at;
  });
}
