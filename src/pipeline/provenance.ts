import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { SOURCE_INTEGRITY } from './source.ts';

const ROOT = new URL('../../', import.meta.url);

/** `models/provenance.json`: what the bodies were built from, and what came out. */
export const Provenance = v.strictObject({
  source: v.string(),
  /** sha256 over the names and contents of every file that shapes a body. */
  inputs: v.string(),
  /** sha256 of each built file. */
  outputs: v.record(v.string(), v.string()),
});
export type Provenance = v.InferOutput<typeof Provenance>;

/** Everything that shapes a body: the recipes, the landmarks under relief and bones, and the code from source to glTF. */
const SHAPING_DATA = ['data/bodies.json', 'data/landmarks.json'];
const SHAPING_CODE = [
  ...[
    'bakeOcclusion',
    'baseMesh',
    'buildBody',
    'buildModels',
    'buildSkeleton',
    'chooseTopology',
    'landmarksOf',
    'locateLandmarks',
    'poseBody',
    'relief',
    'shapeBody',
    'skinParts',
    'skinTopology',
    'source',
    'subdivide',
    'surface',
    'writeSurface',
  ].map((name) => `src/pipeline/${name}.ts`),
  ...readdirSync(new URL('src/pipeline/skeleton/', ROOT))
    .toSorted()
    .map((name) => `src/pipeline/skeleton/${name}`),
];

/** The hash of what a build would start from now. */
export function hashOfInputs(): string {
  const hash = createHash('sha256').update(SOURCE_INTEGRITY);
  for (const file of [...SHAPING_DATA, ...SHAPING_CODE])
    hash.update(`\n${file}\n`).update(readFileSync(new URL(file, ROOT)));
  return hash.digest('hex');
}

/** The hashes of the built files as they lie in `models/`. */
export function hashOfOutputs(): Record<string, string> {
  const models = new URL('models/', ROOT);
  const built = readdirSync(models)
    .filter((name) => /\.(?:glb|bin)$|^skeleton-.*\.json$/.test(name))
    .sort();
  return Object.fromEntries(
    built.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(new URL(name, models)))
        .digest('hex'),
    ]),
  );
}
