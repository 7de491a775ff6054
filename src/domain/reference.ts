import * as v from 'valibot';
import { CitationKey } from './citation.ts';

const Words = v.pipe(v.string(), v.trim(), v.minLength(1));

/** What sort of work a reference is. `compilation` is a body of texts or data sets that stands behind many entries at once. */
const ReferenceKind = v.picklist([
  'standard',
  'guideline',
  'policy',
  'systematic-review',
  'review',
  'ipd-meta-analysis',
  'trial',
  'cohort',
  'survey',
  'case-report',
  'basic-science',
  'opinion',
  'book',
  'compilation',
  'web',
]);

/** What a source mainly contributes to the question "does acupuncture help back pain?". */
const Stance = v.picklist(['supports', 'mixed', 'negative', 'neutral', 'safety', 'method']);

/**
 * How sure one may be of the findings. `grade` quotes a GRADE rating of the source itself, `source` its own words or
 * kind of document, `own` a rating by this atlas's editors, `none` that rating makes no sense (a standard, a history).
 */
const CertaintyBy = v.picklist(['grade', 'source', 'own', 'none']);

/** Whether it was read in a public copy: with its main statement; but for something that its words name; or not at all. */
export const checks = ['read', 'partly', 'unread'] as const;

/** One source, held once and cited everywhere by its key. */
export const Reference = v.strictObject({
  key: CitationKey,
  kind: ReferenceKind,
  /** The design in the words of the source, e.g. "landmark X-ray study". */
  design: Words,
  authors: Words,
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  title: Words,
  /** Journal with volume and pages, or publisher and place. */
  published: Words,
  doi: v.optional(
    v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'expected a DOI such as 10.1136/bmj.38397.507014.E0')),
  ),
  pmid: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, 'expected a PubMed id'))),
  isbn: v.optional(Words),
  url: v.optional(v.pipe(v.string(), v.url())),
  /** Why the atlas cites it. */
  use: Words,
  certaintyBy: CertaintyBy,
  stance: Stance,
  check: v.picklist(checks),
  /** Kept though nothing in the atlas cites it: for those who want to read on. */
  furtherReading: v.optional(v.literal(true)),
});
export type Reference = v.InferOutput<typeof Reference>;

/** What the atlas says of a source, in one language. */
export const ReferenceText = v.strictObject({
  /** What it found or says, in our own words. */
  findings: Words,
  /** How sure one may be of that. */
  certainty: Words,
  /** What was read, or that nothing was. */
  howRead: Words,
  /** What nobody has seen in the source yet. */
  unseen: v.optional(Words),
});
export type ReferenceText = v.InferOutput<typeof ReferenceText>;

/** `data/text/<lang>/references.json`. */
export const ReferenceTextFile = v.record(CitationKey, ReferenceText);

/** `data/references.json`. */
export const ReferenceFile = v.strictObject({
  references: v.pipe(
    v.array(Reference),
    v.minLength(1),
    v.check((all) => new Set(all.map(({ key }) => key)).size === all.length, 'every key stands once'),
  ),
});
export type ReferenceFile = v.InferOutput<typeof ReferenceFile>;

/** Where it can be read; a DOI outlives the address of a page. */
export function addressOf({ doi, url }: Pick<Reference, 'doi' | 'url'>): string | undefined {
  return doi ? `https://doi.org/${doi}` : url;
}
