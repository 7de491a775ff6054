import * as v from 'valibot';
import { CitationKey } from './citation.ts';
import { PointCode } from './code.ts';

const Words = v.pipe(v.string(), v.trim(), v.minLength(1));
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const Sources = v.pipe(v.array(CitationKey), v.minLength(1));
/** `verified`: read in a source. Otherwise it is general clinical knowledge and waits for a clinician. */
const claim = { id: Id, sources: Sources, verified: v.boolean() };

/** `data/safety.json`. */
export const SafetyFile = v.strictObject({
  /** Where one lives, and what to dial there. */
  emergency: v.pipe(
    v.array(v.strictObject({ id: Id, numbers: v.pipe(v.array(v.pipe(v.string(), v.digits())), v.minLength(1)) })),
    v.minLength(1),
  ),
  flags: v.array(v.strictObject({ ...claim, urgency: v.picklist(['now', 'today', 'days', 'soon']) })),
  precautions: v.array(
    v.strictObject({ ...claim, level: v.picklist(['never', 'specialist', 'not-there', 'caution']) }),
  ),
  /** `caution`: the class of caution whose points can be shown on the body. */
  regions: v.array(
    v.strictObject({ ...claim, caution: v.optional(Id), points: v.pipe(v.array(PointCode), v.minLength(1)) }),
  ),
  pregnancy: v.strictObject({ points: v.array(PointCode), sources: Sources, views: v.array(v.strictObject(claim)) }),
  checklist: v.array(v.strictObject(claim)),
  selfCare: v.strictObject({ sources: Sources }),
});
export type SafetyFacts = v.InferOutput<typeof SafetyFile>;

/** `data/text/<lang>/pages/safety.json`, by the ids above. */
export const SafetyWords = v.strictObject({
  emergency: v.record(Id, Words),
  flags: v.record(Id, v.strictObject({ name: Words, signs: v.pipe(v.array(Words), v.minLength(1)), act: Words })),
  precautions: v.record(Id, v.strictObject({ name: Words, text: Words })),
  regions: v.record(Id, v.strictObject({ name: Words, below: Words, text: Words })),
  pregnancy: v.record(Id, Words),
  checklist: v.record(Id, Words),
  selfCare: v.array(Words),
});
export type SafetyWords = v.InferOutput<typeof SafetyWords>;

/** Who licenses or registers people that needle; a link that was not checked says so. */
const Licence = v.strictObject({
  id: Id,
  region: Id,
  url: v.pipe(v.string(), v.startsWith('https://')),
  verified: v.boolean(),
});
export type Licence = v.InferOutput<typeof Licence>;

/** `data/licences.json`. */
export const LicenceFile = v.strictObject({ bodies: v.pipe(v.array(Licence), v.minLength(1)) });

/** `data/text/<lang>/pages/licences.json`. */
export const LicenceWords = v.strictObject({
  regions: v.record(Id, Words),
  bodies: v.record(Id, v.strictObject({ name: Words, role: Words, status: Words })),
});
export type LicenceWords = v.InferOutput<typeof LicenceWords>;
