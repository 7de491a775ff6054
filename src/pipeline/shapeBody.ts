import type { BodyRecipe } from '#domain/body.ts';
import { type BaseMesh, readTarget, SKIN_VERTICES } from './baseMesh.ts';

/**
 * Applies a recipe to the base mesh: MakeHuman's macro targets, each weighted by the product of its factors, then single
 * targets. Returns new positions in decimetres, exactly symmetric on the skin.
 */
export function shapeBody(base: BaseMesh, recipe: BodyRecipe): Float64Array {
  const positions = base.positions.slice();
  for (const [name, weight] of targetWeights(recipe)) {
    if (weight === 0) continue;
    const offsets = readTarget(name);
    for (let i = 0; i < offsets.length; i++) positions[i]! += weight * offsets[i]!;
  }
  makeSymmetric(positions, base.mirrorOf);
  return positions;
}

/** A value v in 0..1 split between the targets named min, average and max. */
function threeWay(v: number): Record<'min' | 'average' | 'max', number> {
  const min = Math.max(0, 1 - 2 * v);
  const max = Math.max(0, 2 * v - 1);
  return { min, average: 1 - min - max, max };
}

const AVERAGE_ONLY = 'averagemuscle-averageweight';

function targetWeights(recipe: BodyRecipe): Map<string, number> {
  const { macros, sex } = recipe;
  const weights = new Map<string, number>();
  const addTarget = (name: string, w: number): void => void weights.set(name, (weights.get(name) ?? 0) + w);
  const old = Math.max(0, 2 * macros.age - 1);
  const ages = { young: 1 - old, old };
  const muscle = threeWay(macros.muscle);
  const weight = threeWay(macros.weight);
  const ideal = Math.max(0, 2 * macros.proportions - 1);
  const cup = threeWay(macros.cup);
  const firmness = threeWay(macros.firmness);
  for (const [age, ageW] of Object.entries(ages)) {
    if (ageW === 0) continue;
    for (const race of ['caucasian', 'african', 'asian']) addTarget(`macrodetails/${race}-${sex}-${age}`, ageW / 3);
    for (const [m, muscleW] of Object.entries(muscle)) {
      for (const [w, weightW] of Object.entries(weight)) {
        const factor = ageW * muscleW * weightW;
        const build = `${m}muscle-${w}weight`;
        if (factor === 0) continue;
        if (build !== AVERAGE_ONLY) addTarget(`macrodetails/universal-${sex}-${age}-${build}`, factor);
        if (ideal > 0) addTarget(`macrodetails/proportions/${sex}-${age}-${build}-idealproportions`, factor * ideal);
        if (sex !== 'female') continue;
        for (const [c, cupW] of Object.entries(cup)) {
          for (const [f, firmW] of Object.entries(firmness)) {
            if (c === 'average' && f === 'average') continue;
            addTarget(`breast/female-${age}-${build}-${c}cup-${f}firmness`, factor * cupW * firmW);
          }
        }
      }
    }
  }
  for (const [name, w] of Object.entries(recipe.targets)) addTarget(name, w);
  return weights;
}

/** Averages every skin vertex with its mirror image: a few targets are lopsided by up to 3 mm in this revision. */
export function makeSymmetric(positions: Float64Array, mirrorOf: Uint16Array): void {
  for (let i = 0; i < SKIN_VERTICES; i++) {
    const m = mirrorOf[i]!;
    if (m < i) continue;
    const x = m === i ? 0 : (positions[3 * i]! - positions[3 * m]!) / 2;
    const y = (positions[3 * i + 1]! + positions[3 * m + 1]!) / 2;
    const z = (positions[3 * i + 2]! + positions[3 * m + 2]!) / 2;
    positions.set([x, y, z], 3 * i);
    positions.set([m === i ? 0 : -x, y, z], 3 * m);
  }
}
