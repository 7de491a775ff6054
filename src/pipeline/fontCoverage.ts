import * as v from 'valibot';

/** `src/styles/fonts/coverage.json`: by file name, what each font was cut from and the characters it holds. */
export const FontCoverage = v.record(
  v.string(),
  v.strictObject({ source: v.string(), sha256: v.string(), characters: v.string() }),
);
export type FontCoverage = v.InferOutput<typeof FontCoverage>;
