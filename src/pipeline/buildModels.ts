/**
 * `npm run build:models`: makes every body of `data/bodies.json` from the base mesh, and the bones inside it, and writes `models/`. Two runs give the
 * same bytes; `models/provenance.json` holds the hashes of what went in and what came out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readBaseMesh } from './baseMesh.ts';
import { buildSmoothBody, finishBody, fullMesh, partsOfFullMesh } from './buildBody.ts';
import { writeSkeletons } from './buildSkeleton.ts';
import { chooseTopology } from './chooseTopology.ts';
import { landmarksOf } from './landmarksOf.ts';
import { hashOfInputs, hashOfOutputs, type Provenance } from './provenance.ts';
import { readBodies } from './readBodies.ts';
import { readRules } from './readRules.ts';
import { partsOfSkin } from './skinParts.ts';
import { SOURCE_INTEGRITY } from './source.ts';
import { writeSurface } from './writeSurface.ts';

const MODELS = new URL('../../models/', import.meta.url);

const base = readBaseMesh();
const recipes = readBodies();
const { landmarkFile } = readRules();
const baseParts = partsOfSkin(base);
const smooth = recipes.map((recipe) => buildSmoothBody(base, recipe));
const topology = await chooseTopology(smooth[0]!, baseParts, base.mirrorOf);
mkdirSync(MODELS, { recursive: true });
writeFileSync(new URL('base-vertices.bin', MODELS), new Uint8Array(topology.baseVertices.buffer));
const parts = partsOfFullMesh(smooth[0]!, topology, baseParts);
writeFileSync(new URL('skin-parts.bin', MODELS), parts);
console.info(
  `topology: ${topology.vertices.length} vertices, ${topology.triangles.length / 3} triangles; preview ${topology.previewVertices.length}, ${topology.previewTriangles.length / 3}`,
);
for (const body of smooth) {
  const { full, preview } = finishBody(
    body,
    topology,
    landmarksOf(body.recipe, fullMesh(body, topology, parts), landmarkFile),
  );
  for (const [suffix, skin] of [
    ['', full],
    ['-preview', preview],
  ] as const) {
    const bytes = await writeSurface(`body-${body.recipe.id}${suffix}`, skin);
    writeFileSync(new URL(`body-${body.recipe.id}${suffix}.glb`, MODELS), bytes);
    console.info(`body-${body.recipe.id}${suffix}.glb  ${(bytes.byteLength / 1024).toFixed(0)} KiB`);
  }
}

await writeSkeletons();
const provenance: Provenance = { source: SOURCE_INTEGRITY, inputs: hashOfInputs(), outputs: hashOfOutputs() };
writeFileSync(new URL('provenance.json', MODELS), `${JSON.stringify(provenance, null, 2)}\n`);
