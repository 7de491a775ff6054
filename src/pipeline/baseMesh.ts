import { readSource, type SourceFile } from './source.ts';

/** Vertices 0..13379 of the base mesh are the skin; the rest are helpers, of which only the joint markers are used. */
export const SKIN_VERTICES = 13_380;
const ALL_VERTICES = 19_158;
const SKIN_MATERIAL = 0;

/** The base mesh as published: androgynous, arms half raised. Lengths in decimetres, +y up, faces +z, left is +x. */
export interface BaseMesh {
  /** xyz of skin and helper vertices, decimetres, length 3 × 19158. */
  readonly positions: Float64Array;
  /** Four skin vertices per quad, counter-clockwise from outside. */
  readonly quads: Uint16Array;
  /** Up to eight bones per skin vertex, by index into `bones`. */
  readonly skinIndices: Uint16Array;
  readonly skinWeights: Float64Array;
  readonly bones: readonly string[];
  /** The skin vertex at the mirror image of each skin vertex. */
  readonly mirrorOf: Uint16Array;
  /** Mean of these vertices = the joint of that name. */
  readonly joints: Readonly<Record<string, readonly number[]>>;
  readonly rig: Readonly<
    Record<string, { readonly head: string; readonly tail: string; readonly parent: string | null }>
  >;
}

interface HumanJson {
  vertices: number[];
  faces: number[];
  skinIndices: number[];
  skinWeights: number[];
  bones: { name: string }[];
}

/** Reads the base mesh out of the package (three.js JSON v3: every face is `[11, 4 vertices, material, 4 uvs]`). */
export function readBaseMesh(): BaseMesh {
  const human = readJson<HumanJson>('public/data/models/human_full_size.json');
  const rig = readJson<{ bones: BaseMesh['rig']; joints: BaseMesh['joints'] }>('src/json/rigs/default.json');
  const quads: number[] = [];
  for (let i = 0; i < human.faces.length; i += 10) {
    if (human.faces[i] !== 11) throw new Error(`baseMesh: face record at ${i} is not a quad with material and uv.`);
    if (human.faces[i + 5] === SKIN_MATERIAL) quads.push(...human.faces.slice(i + 1, i + 5));
  }
  const positions = Float64Array.from(human.vertices);
  if (positions.length !== 3 * ALL_VERTICES)
    throw new Error(`baseMesh: ${positions.length / 3} vertices, expected ${ALL_VERTICES}.`);
  const mirrorOf = mirrorMap(positions);
  return {
    positions,
    quads: Uint16Array.from(quads),
    ...symmetricWeights(human, mirrorOf),
    mirrorOf,
    joints: rig.joints,
    rig: rig.bones,
  };
}

/** Offsets of one target, xyz per vertex in decimetres; int16 in units of 0.1 mm, in the order of the sorted target list. */
export function readTarget(name: string): Float64Array {
  const index = targetIndex().get(`data/targets/${name}.target`);
  if (index === undefined) throw new Error(`baseMesh: unknown target ${name}.`);
  const bytes = readTargets();
  const offsets = new Float64Array(3 * ALL_VERTICES);
  const start = index * offsets.length * 2;
  for (let i = 0; i < offsets.length; i++) offsets[i] = bytes.readInt16LE(start + 2 * i) * 1e-3;
  return offsets;
}

let targets: Buffer | undefined;
function readTargets(): Buffer {
  targets ??= readSource('public/data/targets/targets.bin');
  return targets;
}

let order: Map<string, number> | undefined;
function targetIndex(): Map<string, number> {
  if (!order) {
    const list = readJson<{ targets: Record<string, unknown> }>('src/json/targets/target-list.json');
    order = new Map(
      Object.keys(list.targets)
        .sort()
        .map((name, i) => [name, i]),
    );
  }
  return order;
}

function readJson<T>(file: SourceFile): T {
  return JSON.parse(readSource(file).toString('utf8')) as T;
}

function mirrorMap(positions: Float64Array): Uint16Array {
  const key = (x: number, y: number, z: number): string =>
    `${Math.round(x * 1e4)},${Math.round(y * 1e4)},${Math.round(z * 1e4)}`;
  const at = new Map<string, number>();
  for (let i = 0; i < SKIN_VERTICES; i++)
    at.set(key(positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!), i);
  return Uint16Array.from({ length: SKIN_VERTICES }, (_, i) => {
    const twin = at.get(key(-positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!));
    if (twin === undefined) throw new Error(`baseMesh: vertex ${i} has no mirror image.`);
    return twin;
  });
}

/** The published weights differ slightly left to right; averaging each vertex with its twin makes the pose exactly symmetric. */
function symmetricWeights(
  human: HumanJson,
  mirrorOf: Uint16Array,
): Pick<BaseMesh, 'skinIndices' | 'skinWeights' | 'bones'> {
  const bones = human.bones.map((bone) => bone.name.replace(/____head$/, ''));
  const boneIndex = new Map(bones.map((name, i) => [name, i]));
  const twinOf = bones.map((name) => boneIndex.get(name.replace(/\.[LR]$/, (s) => (s === '.L' ? '.R' : '.L'))) ?? 0);
  const perVertex = Array.from({ length: SKIN_VERTICES }, (_, i) => {
    const sum = new Map<number, number>();
    for (let k = 0; k < 4; k++) {
      const own = human.skinIndices[4 * i + k]!;
      sum.set(own, (sum.get(own) ?? 0) + human.skinWeights[4 * i + k]! / 2);
      const m = mirrorOf[i]!;
      const other = twinOf[human.skinIndices[4 * m + k]!]!;
      sum.set(other, (sum.get(other) ?? 0) + human.skinWeights[4 * m + k]! / 2);
    }
    return [...sum].filter(([, w]) => w > 0).sort((a, b) => b[1] - a[1]);
  });
  const width = 8;
  const skinIndices = new Uint16Array(SKIN_VERTICES * width);
  const skinWeights = new Float64Array(SKIN_VERTICES * width);
  perVertex.forEach((pairs, i) => {
    const total = pairs.reduce((t, [, w]) => t + w, 0);
    pairs.slice(0, width).forEach(([bone, w], k) => {
      skinIndices[i * width + k] = bone;
      skinWeights[i * width + k] = w / total;
    });
  });
  return { skinIndices, skinWeights, bones };
}
