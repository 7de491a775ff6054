import type { BodyPart } from '#domain/cun/bodyPart.ts';
import { type BaseMesh, SKIN_VERTICES } from './baseMesh.ts';
import { partsByCode, RIGHT } from './bodyMesh.ts';

/** Bone name (without side) by pattern, first match wins. */
const byBone: readonly (readonly [RegExp, BodyPart])[] = [
  [/^(?:toe|foot)/, 'foot'],
  [/^lowerleg/, 'leg'],
  [/^upperleg/, 'thigh'],
  [/^(?:finger|metacarpal|wrist)/, 'hand'],
  [/^lowerarm/, 'forearm'],
  [/^upperarm/, 'upper_arm'],
  [/^(?:root|spine|pelvis|clavicle|shoulder|breast)/, 'trunk'],
  [/./, 'head'],
];

/** The part of every base-mesh skin vertex, by the part whose bones hold most of its weight. */
export function partsOfSkin(base: BaseMesh): Uint8Array {
  const partOfBone = base.bones.map((bone) => {
    const [, name] = byBone.find(([pattern]) => pattern.test(bone))!;
    const isLimb = name !== 'head' && name !== 'trunk';
    return partsByCode.indexOf(name) + (isLimb && bone.endsWith('.R') ? RIGHT : 0);
  });
  return Uint8Array.from({ length: SKIN_VERTICES }, (_, i) => {
    const held = new Float64Array(16);
    for (let k = 8 * i; k < 8 * i + 8; k++) held[partOfBone[base.skinIndices[k]!]!]! += base.skinWeights[k]!;
    return held.indexOf(Math.max(...held));
  });
}
