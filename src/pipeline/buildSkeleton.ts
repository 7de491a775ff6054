/*
 * The palpation skeleton: bones inside every body, computed from its own landmarks and from anthropometric proportions.
 *
 *     tsx src/pipeline/buildSkeleton.ts   reads the bodies in models/ and writes models/skeleton-<body>.glb and .json
 *
 * How it works. Each kind of bone is modelled once from solids (`skeleton/*Parts.ts`), meshed and simplified (`sculpt.ts`). In
 * a body, the spine is stood along the back and every spinous process led to its landmark (`spine.ts`, `placeVertebra.ts`);
 * other bones are carried by thin-plate splines from the reference figure onto the places that the body's landmarks give
 * (`*Anatomy.ts`, `restFigure.ts`); ribs, clavicles and slender long bones are swept along curves (`sweep.ts`). At last,
 * whatever comes too near to the skin is drawn in (`keepInside.ts`). It is a teaching model: true to this body's landmarks
 * where a finger feels bone, schematic in between.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { landmarksOf } from './landmarksOf.ts';
import { readBodies } from './readBodies.ts';
import { readBody } from './readBody.ts';
import { readRules } from './readRules.ts';
import { assembleSkeleton } from './skeleton/assemble.ts';
import { BodySurvey, type SurveyedBody } from './skeleton/bodySurvey.ts';
import { sculptBones } from './skeleton/sculptBones.ts';
import { labelSkeleton, type SkeletonFile } from './skeleton/skeletonLabels.ts';
import { chooseSkeletonTopology, skeletonSurface } from './skeleton/skeletonMesh.ts';
import { writeSurface } from './writeSurface.ts';

const MODELS = new URL('../../models/', import.meta.url);

/** What is written for one body. */
export interface BuiltSkeleton {
  readonly id: string;
  readonly glb: Uint8Array;
  readonly labels: SkeletonFile;
}

/**
 * Builds the skeletons of bodies, which share one topology. Give the skins as they are shipped and their landmarks in metres
 * (`landmarksOf`); the first body is the one that the shade between bones is traced on. Same input, same bytes.
 */
export async function buildSkeletons(bodies: readonly SurveyedBody[]): Promise<BuiltSkeleton[]> {
  const bones = await sculptBones();
  const skeletons = bodies.map((body) => ({
    id: body.recipe.id,
    skeleton: assembleSkeleton(new BodySurvey(body), bones),
  }));
  const topology = await chooseSkeletonTopology(skeletons[0]!.skeleton.bones);
  return Promise.all(
    skeletons.map(async ({ id, skeleton }) => ({
      id,
      glb: await writeSurface(`skeleton-${id}`, { ...topology, ...skeletonSurface(skeleton.bones, topology) }),
      labels: labelSkeleton(id, skeleton),
    })),
  );
}

/** Writes `models/skeleton-<body>.glb` and `.json` for every body of `data/bodies.json`, from the models as they lie there. */
export async function writeSkeletons(): Promise<void> {
  const { landmarkFile } = readRules();
  const bodies: SurveyedBody[] = [];
  for (const recipe of readBodies()) {
    const mesh = await readBody(recipe.id);
    bodies.push({ recipe, mesh, landmarks: landmarksOf(recipe, mesh, landmarkFile) });
  }
  for (const { id, glb, labels } of await buildSkeletons(bodies)) {
    writeFileSync(new URL(`skeleton-${id}.glb`, MODELS), glb);
    writeFileSync(new URL(`skeleton-${id}.json`, MODELS), `${JSON.stringify(labels)}\n`);
    console.info(`skeleton-${id}.glb  ${(glb.byteLength / 1024).toFixed(0)} KiB`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeSkeletons();
