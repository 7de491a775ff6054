import * as v from 'valibot';
import { CitationKey } from './citation.ts';
import { PointCode } from './code.ts';

const Sources = v.pipe(v.array(CitationKey), v.minLength(1));
const Points = v.pipe(v.array(PointCode), v.minLength(1));

/** Points that are traditionally chosen together for one kind of back pain. */
export const PointSet = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  points: Points,
  sources: Sources,
});
export type PointSet = v.InferOutput<typeof PointSet>;

/** `data/sets.json`; the first set is the one the atlas opens with. */
export const PointSetFile = v.strictObject({ sets: v.pipe(v.array(PointSet), v.minLength(1)) });
