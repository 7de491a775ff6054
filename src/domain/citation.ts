import * as v from 'valibot';

/** The key of a reference in `data/references.json`, e.g. `who_points_2008`. */
export const CitationKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9_-]*$/i, 'expected a citation key'),
  v.brand('CitationKey'),
);
export type CitationKey = v.InferOutput<typeof CitationKey>;
