import * as v from 'valibot';

/** A body the atlas can show, e.g. `male`, `female-heavy`. */
const BodyId = v.pipe(v.string(), v.regex(/^(?:male|female)(?:-[a-z]+)?$/, 'expected a body id such as female-heavy'));

/** How one body is made from the base mesh: target weights in 0..1 as MakeHuman combines them, and a final uniform scale. */
export const BodyRecipe = v.strictObject({
  id: BodyId,
  sex: v.picklist(['male', 'female']),
  build: v.picklist(['average', 'lean', 'heavy', 'older']),
  /** Macro values, each 0..1: 0.5 is average (age 0.5 is 25 years, 1 is old). */
  macros: v.strictObject({
    age: v.number(),
    muscle: v.number(),
    weight: v.number(),
    proportions: v.optional(v.number(), 0.5),
    cup: v.optional(v.number(), 0.5),
    firmness: v.optional(v.number(), 0.5),
  }),
  /** Single targets by path and weight. */
  targets: v.record(v.string(), v.number()),
  /** Standing height in metres after scaling; absent keeps the mesh's own. */
  heightM: v.optional(v.number()),
  /** Factor on the schematic back relief; soft tissue hides bone on a heavy body. */
  relief: v.number(),
});
export type BodyRecipe = v.InferOutput<typeof BodyRecipe>;

/** `data/bodies.json`; the first body is the one the atlas opens with. */
export const BodyFile = v.strictObject({ bodies: v.pipe(v.array(BodyRecipe), v.minLength(1)) });
