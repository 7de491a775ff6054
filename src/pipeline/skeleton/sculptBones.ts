import { armFigure, humerusFollows, humerusParts } from './armParts.ts';
import { atlasParts, axisParts } from './atlasAxis.ts';
import type { BoneMesh } from './boneMesh.ts';
import { tarsusFigure, tarsusFollows, tarsusParts } from './foot.ts';
import { carpusFigure, carpusFollows, carpusParts } from './hand.ts';
import { hipBoneFollows, hipBoneParts } from './hipBoneParts.ts';
import { femurFollows, femurParts, legFigure, tibiaFollows, tibiaParts } from './legParts.ts';
import type { Part } from './parts.ts';
import { pelvisFigure } from './pelvisFigure.ts';
import type { Anatomy } from './restFigure.ts';
import { sacrumFollows, sacrumParts } from './sacrumParts.ts';
import { scapulaFigure, scapulaFollows, scapulaParts } from './scapulaParts.ts';
import { type Fineness, sculpt } from './sculpt.ts';
import { skullFigure, skullFollows, skullParts } from './skullParts.ts';
import { vertebraForms } from './vertebraForm.ts';
import { vertebraParts } from './vertebraParts.ts';

/** A bone modelled in the reference figure, and the places by which it is carried onto a body. */
interface CarriedBone {
  readonly mesh: BoneMesh;
  readonly figure: Anatomy;
  readonly follows: readonly string[];
}

const CARRIED = {
  skull: [skullParts, skullFigure, skullFollows, { voxelMm: 2, triangles: 2600 }],
  sacrum: [sacrumParts, pelvisFigure, sacrumFollows, { voxelMm: 1.7, triangles: 2100 }],
  hipBone: [hipBoneParts, pelvisFigure, hipBoneFollows, { voxelMm: 1.9, triangles: 2000 }],
  scapula: [scapulaParts, scapulaFigure, scapulaFollows, { voxelMm: 1.8, triangles: 1300 }],
  femur: [femurParts, legFigure, femurFollows, { voxelMm: 2.2, triangles: 900 }],
  tibia: [tibiaParts, legFigure, tibiaFollows, { voxelMm: 2.2, triangles: 750 }],
  humerus: [humerusParts, armFigure, humerusFollows, { voxelMm: 2.2, triangles: 700 }],
  carpus: [carpusParts, carpusFigure, carpusFollows, { voxelMm: 1.4, triangles: 500 }],
  tarsus: [tarsusParts, tarsusFigure, tarsusFollows, { voxelMm: 1.8, triangles: 800 }],
} as const satisfies Record<string, readonly [() => Part[], Anatomy, readonly string[], Fineness]>;

export type CarriedName = keyof typeof CARRIED;

const VERTEBRA: Fineness = { voxelMm: 1.6, triangles: 640 };

/** Everything that is modelled once and shared by all bodies. */
export interface SculptedBones {
  /** C1 to L5 by level, each around its own centre, mm. */
  readonly vertebrae: ReadonlyMap<string, BoneMesh>;
  readonly carried: Readonly<Record<CarriedName, CarriedBone>>;
}

/** Models every sculpted bone; about five seconds. */
export async function sculptBones(): Promise<SculptedBones> {
  const vertebrae = new Map<string, BoneMesh>([
    ['c1', await sculpt(atlasParts(), VERTEBRA)],
    ['c2', await sculpt(axisParts(), VERTEBRA)],
  ]);
  for (const form of vertebraForms) vertebrae.set(form.level, await sculpt(vertebraParts(form), VERTEBRA));
  const carried: Partial<Record<CarriedName, CarriedBone>> = {};
  for (const [name, [parts, figure, follows, fineness]] of Object.entries(CARRIED))
    carried[name as CarriedName] = { mesh: await sculpt(parts(), fineness), figure, follows };
  return { vertebrae, carried: carried as SculptedBones['carried'] };
}
