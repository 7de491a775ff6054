import type { LandmarkId } from '#domain/placement.ts';
import type { FindItStep } from './findItStep.ts';
import { litRefs } from './litRefs.ts';

/**
 * Which places of a step are felt as bone, by their index in `litRefs`: the landmarks that `data/landmarks.json` says a bone
 * lies under. There the bones are shown beneath the skin; a crease, a hairline or the edge of a muscle has none to show.
 */
export function boneRefs(step: FindItStep, boneOf: (landmark: LandmarkId) => string | undefined): readonly number[] {
  return litRefs(step).flatMap(({ kind, name }, i) => (kind === 'landmark' && boneOf(name) ? [i] : []));
}
