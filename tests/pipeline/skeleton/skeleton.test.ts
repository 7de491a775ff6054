// The skeleton of every body: inside its skin, under its landmarks, of one topology; and the committed files current.
import { readFileSync } from 'node:fs';
import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Vec3 } from '#domain/frame.ts';
import { distance, subtract } from '#domain/vector.ts';
import { landmarksOf } from '#pipeline/landmarksOf.ts';
import { readBodies } from '#pipeline/readBodies.ts';
import { readBody } from '#pipeline/readBody.ts';
import { readRules } from '#pipeline/readRules.ts';
import { assembleSkeleton, type Skeleton } from '#pipeline/skeleton/assemble.ts';
import { BodySurvey } from '#pipeline/skeleton/bodySurvey.ts';
import { type BoneMesh, vertexAt } from '#pipeline/skeleton/boneMesh.ts';
import { coverOf } from '#pipeline/skeleton/keepInside.ts';
import { type SculptedBones, sculptBones } from '#pipeline/skeleton/sculptBones.ts';
import { labelSkeleton } from '#pipeline/skeleton/skeletonLabels.ts';

const LEVELS = ['c7', ...numbered('t', 12), ...numbered('l', 5)];

/** A landmark, the bone under it, how far that may differ in height (mm), and how deep it may lie on a body that is not heavy. */
const UNDER: readonly (readonly [landmark: string, bone: string, heightMm: number, depthMm: number])[] = [
  ['psis', 'hip-bone-left', 4, 14],
  ['iliac-crest-highest', 'hip-bone-left', 7, 16],
  ['asis', 'hip-bone-left', 6, 18],
  ['scapular-spine-root', 'scapula-left', 6, 14],
  ['scapular-spine-mid', 'scapula-left', 6, 14],
  ['scapula-inferior-angle', 'scapula-left', 6, 14],
  ['acromion', 'scapula-left', 6, 14],
  ['greater-trochanter', 'femur-left', 12, 40],
  ['patella-base', 'patella-left', 12, 18],
  ['patella-apex', 'patella-left', 8, 14],
  ['fibular-head', 'fibula-left', 6, 14],
  ['lateral-malleolus', 'fibula-left', 6, 12],
  ['medial-malleolus', 'tibia-left', 6, 12],
  ['olecranon', 'ulna-left', 6, 14],
  ['heel-back', 'tarsus-left', 6, 16],
  ['suprasternal-notch', 'sternum', 10, 16],
  ['external-occipital-protuberance', 'skull', 6, 16],
  ['s2-median', 'sacrum', 4, 14],
  ['coccyx-tip', 'sacrum', 8, 16],
];

const { landmarkFile } = readRules();
let bones: SculptedBones;
const seen = new Map<string, Skeleton>();

beforeAll(async () => {
  bones = await sculptBones();
}, 120_000);

describe.each(readBodies())('the skeleton of $id', (recipe) => {
  let body: BodySurvey;
  let skeleton: Skeleton;

  beforeAll(async () => {
    const mesh = await readBody(recipe.id);
    body = new BodySurvey({ recipe, mesh, landmarks: landmarksOf(recipe, mesh, landmarkFile) });
    skeleton = assembleSkeleton(body, bones);
    seen.set(recipe.id, skeleton);
  }, 120_000);

  const bone = (name: string): BoneMesh => skeleton.bones.find((it) => it.name === name)!.mesh;

  it('lies at least 1.5 mm inside the skin everywhere', () => {
    const pokes = skeleton.bones
      .filter(({ name }) => !name.endsWith('-right'))
      .flatMap(({ name, mesh }) =>
        vertices(mesh)
          .filter((at) => body.depthOf(at, coverOf(name.replace(/-left$/, ''))).depth < 1.5)
          .map((at) => `${name} at ${at.map(Math.round)}`),
      );
    expect(pokes).toEqual([]);
  });

  it('has the lower edge of every spinous process at its landmark, 8 to 14 mm under the skin', () => {
    for (const level of LEVELS) {
      const landmark = body.at(`${level}-spinous-inferior`);
      const tip = tipOf(bone(level));
      expect(Math.abs(Math.min(...tip.map(([, y]) => y)) - landmark[1]), `${level} height`).toBeLessThan(3);
      const depth = Math.min(...tip.map((at) => distance(at, landmark)));
      expect(depth, `${level} depth`).toBeGreaterThan(8);
      expect(depth, `${level} depth`).toBeLessThan(14);
    }
  });

  it('stacks its vertebrae without gaps that a disc would not fill', () => {
    const centres = skeleton.column.vertebrae.map(({ centre }) => centre);
    for (let i = 1; i < centres.length; i++) {
      const pitch = distance(centres[i - 1]!, centres[i]!) / body.size;
      expect(centres[i]![1]).toBeLessThan(centres[i - 1]![1]);
      expect(pitch).toBeGreaterThan(9);
      expect(pitch).toBeLessThan(40);
    }
  });

  it('opens the posterior foramina of the sacrum under their landmarks', () => {
    const tree = treeOf(bone('sacrum'));
    for (const n of [1, 2, 3, 4]) {
      const [x, y] = body.at(`s${n}-foramen`);
      const through = tree.raycast(new Ray(new Vector3(x, y, -500), new Vector3(0, 0, 1)), DoubleSide);
      const beside = tree.raycast(new Ray(new Vector3(x * 0.4, y, -500), new Vector3(0, 0, 1)), DoubleSide);
      // Behind the hole the far wall of the canal may stand; the dorsal wall itself is open for a centimetre.
      expect(beside.length, `beside s${n}`).toBeGreaterThan(0);
      const wall = Math.min(...beside.map(({ point }) => point.z));
      const first = Math.min(Number.POSITIVE_INFINITY, ...through.map(({ point }) => point.z));
      expect(first - wall, `s${n}`).toBeGreaterThan(10);
    }
  });

  it.each(UNDER)('has under %s the %s', (landmark, name, heightMm, depthMm) => {
    const skin = body.at(landmark);
    const nearest = vertices(bone(name)).reduce((best, at) => (distance(at, skin) < distance(best, skin) ? at : best));
    expect(Math.abs(subtract(nearest, skin)[1])).toBeLessThan(heightMm);
    if (recipe.build !== 'heavy') expect(distance(nearest, skin)).toBeLessThan(depthMm);
  });

  it('is mirrored exactly, and has the bones and triangles of every other body', () => {
    for (const { name, mesh } of skeleton.bones.filter((it) => it.name.endsWith('-left')))
      expect(bone(name.replace('-left', '-right')).positions).toEqual(
        mesh.positions.map((n, i) => (i % 3 === 0 ? -n : n)),
      );
    const first = seen.values().next().value!;
    expect(skeleton.bones.map(({ name }) => name)).toEqual(first.bones.map(({ name }) => name));
    for (const [i, { mesh }] of skeleton.bones.entries())
      expect(mesh.triangles).toEqual(first.bones[i]!.mesh.triangles);
  });

  it('is what lies in models/ (else: run buildSkeleton)', () => {
    const committed = JSON.parse(readFileSync(`models/skeleton-${recipe.id}.json`, 'utf8'));
    expect(committed).toEqual(labelSkeleton(recipe.id, skeleton));
  });

  it('ships as one primitive of at most 60 000 triangles in 250 kB, a bone on every vertex', async () => {
    const bytes = readFileSync(`models/skeleton-${recipe.id}.glb`);
    expect(bytes.length / 1000).toBeLessThanOrEqual(250);
    await MeshoptDecoder.ready;
    const io = new NodeIO()
      .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
      .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    const primitives = (await io.readBinary(bytes))
      .getRoot()
      .listMeshes()
      .flatMap((mesh) => mesh.listPrimitives());
    expect(primitives).toHaveLength(1);
    expect(primitives[0]!.getIndices()!.getCount() / 3).toBeLessThanOrEqual(60_000);
    const boneOf = new Set<number>(primitives[0]!.getAttribute('_BONE')!.getArray());
    expect([...boneOf].toSorted((a, b) => a - b)).toEqual(skeleton.bones.map((_, i) => i));
  });
});

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
}

function vertices(mesh: BoneMesh): Vec3[] {
  return Array.from({ length: mesh.positions.length / 3 }, (_, v) => vertexAt(mesh, v));
}

/** The last 9 mm of a spinous process. */
function tipOf(mesh: BoneMesh): Vec3[] {
  const all = vertices(mesh);
  const back = Math.min(...all.map(([, , z]) => z));
  return all.filter(([, , z]) => z < back + 9);
}

function treeOf({ positions, triangles }: BoneMesh): MeshBVH {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setIndex(new BufferAttribute(triangles.slice(), 1));
  return new MeshBVH(geometry);
}
