import { armAnatomy, radiusKnots, ulnaKnots } from './armAnatomy.ts';
import type { BodySurvey } from './bodySurvey.ts';
import { type BoneMesh, joinMeshes, mirrorMesh } from './boneMesh.ts';
import { buildDiscs } from './discs.ts';
import { footAnatomy, footRays } from './foot.ts';
import { handAnatomy, handRays } from './hand.ts';
import { coverOf, keepInside } from './keepInside.ts';
import { fibulaKnots, legAnatomy, patellaKnots } from './legAnatomy.ts';
import { pelvisAnatomy } from './pelvisAnatomy.ts';
import { placeVertebra } from './placeVertebra.ts';
import { type Anatomy, carry } from './restFigure.ts';
import { ribCage } from './ribCage.ts';
import type { CarriedName, SculptedBones } from './sculptBones.ts';
import { clavicleKnots, shoulderAnatomy } from './shoulderAnatomy.ts';
import { skullAnatomy } from './skullAnatomy.ts';
import { type Column, standColumn } from './spine.ts';
import { buildSternum } from './sternum.ts';
import { sweep } from './sweep.ts';
import { vertebraForms } from './vertebraForm.ts';

/** One bone as it lies in a body; `name` ends in `-left` or `-right` where there are two. */
export interface PlacedBone {
  readonly name: string;
  readonly mesh: BoneMesh;
}

/** A body's bones, always the same ones in the same order with the same triangles. */
export interface Skeleton {
  readonly bones: readonly PlacedBone[];
  readonly column: Column;
  /** All named places, mm. */
  readonly places: Anatomy;
}

/** Sides of the swept bones, and their rings. */
const LONG_BONE = { rings: 20, sides: 9 } as const;

/** Builds the skeleton of one body out of the shared bones. */
export function assembleSkeleton(body: BodySurvey, bones: SculptedBones): Skeleton {
  const column = standColumn(body);
  const pelvis = pelvisAnatomy(body, column.sacralBase);
  const shoulder = shoulderAnatomy(body);
  const leg = legAnatomy(body, pelvis.hip!);
  const arm = armAnatomy(body, shoulder.humeralHead!);
  const hand = handAnatomy(body, arm);
  const foot = footAnatomy(body, leg);
  const skull = skullAnatomy(body);
  const sternum = buildSternum(body, column);
  const { girth } = body;
  const carried = (name: CarriedName, anatomy: Anatomy, midline = false): BoneMesh => {
    const { mesh, figure, follows } = bones.carried[name];
    return carry(mesh, figure, anatomy, follows, midline);
  };
  const midline: PlacedBone[] = [
    { name: 'skull', mesh: carried('skull', skull, true) },
    ...column.vertebrae.map((place) => ({
      name: place.level,
      mesh: placeVertebra(
        bones.vertebrae.get(place.level)!,
        place,
        vertebraForms.find((form) => form.level === place.level) ?? null,
      ),
    })),
    ...buildDiscs(column).map((mesh, i) => ({ name: `disc-${vertebraForms[i]!.level}`, mesh })),
    { name: 'sacrum', mesh: carried('sacrum', pelvis, true) },
    { name: 'sternum', mesh: sternum.mesh },
  ];
  const swept = (knots: Parameters<typeof sweep>[0], up: Parameters<typeof sweep>[1]): BoneMesh =>
    sweep(knots, up, LONG_BONE.rings, LONG_BONE.sides);
  const left: PlacedBone[] = [
    { name: 'clavicle', mesh: swept(clavicleKnots(shoulder, girth), [0, 1, 0]) },
    { name: 'scapula', mesh: carried('scapula', shoulder) },
    ...ribCage(body, column, sternum).map((mesh, i) => ({ name: `rib-${i + 1}`, mesh })),
    { name: 'humerus', mesh: carried('humerus', arm) },
    { name: 'radius', mesh: swept(radiusKnots(arm, girth), [1, 0, 1]) },
    { name: 'ulna', mesh: swept(ulnaKnots(arm, girth), [1, 0, 1]) },
    { name: 'carpus', mesh: carried('carpus', hand.places) },
    { name: 'fingers', mesh: joinMeshes(handRays(hand.rays, girth)) },
    { name: 'hip-bone', mesh: carried('hipBone', pelvis) },
    { name: 'femur', mesh: carried('femur', leg) },
    { name: 'patella', mesh: sweep(patellaKnots(leg, girth), [1, 0, 0], 9, 10) },
    { name: 'tibia', mesh: carried('tibia', leg) },
    { name: 'fibula', mesh: swept(fibulaKnots(leg, girth), [0, 0, 1]) },
    { name: 'tarsus', mesh: carried('tarsus', foot.places) },
    { name: 'toes', mesh: joinMeshes(footRays(foot.rays, girth)) },
  ];
  const inside = (bone: PlacedBone): PlacedBone => ({ ...bone, mesh: keepInside(bone.mesh, body, coverOf(bone.name)) });
  const placedLeft = left.map(inside);
  return {
    bones: [
      ...midline.map(inside),
      ...placedLeft.map(({ name, mesh }) => ({ name: `${name}-left`, mesh })),
      ...placedLeft.map(({ name, mesh }) => ({ name: `${name}-right`, mesh: mirrorMesh(mesh) })),
    ],
    column,
    places: { ...pelvis, ...shoulder, ...leg, ...arm, ...hand.places, ...foot.places, ...skull },
  };
}
