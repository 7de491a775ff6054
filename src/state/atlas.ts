import type { Catalog } from '#domain/catalog.ts';
import type { CitationKey } from '#domain/citation.ts';
import type { Citing } from '#domain/citedIn.ts';
import type { MeridianCode } from '#domain/code.ts';
import type { Evidence, EvidenceText } from '#domain/evidence.ts';
import type { FindItTraces } from '#domain/findIt/findItFile.ts';
import type { LandmarkWords } from '#domain/landmark.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { MeridianText } from '#domain/meridian.ts';
import type { PatternWords } from '#domain/pattern.ts';
import type { Reference, ReferenceText } from '#domain/reference.ts';
import type { SearchWords } from '#domain/searchTopic.ts';
import type { TrialText } from '#domain/trial.ts';
import type { Shelf } from './shelf.ts';

/** What the ids in the point data mean, in one language. */
export interface Glossary {
  /** By category kind, `back-shu`: the name on a chip, and an explanation for someone who never heard of it. */
  readonly categories: ReadonlyMap<string, { readonly name: string; readonly explanation: string }>;
  /** By class of caution, `lung`: what lies beneath, and what to know about it. */
  readonly cautions: ReadonlyMap<
    string,
    { readonly title: string; readonly text: string; readonly sources: readonly CitationKey[] }
  >;
  /** By what a category belongs to: `KI`, `yang-qiao`, `bone`. */
  readonly belongings: ReadonlyMap<string, string>;
  /** By region of the body: `lumbar`. */
  readonly regions: ReadonlyMap<string, string>;
}

/** The catalog and the words that cards need beside it; they arrive when they are first wanted. */
export interface Atlas extends Catalog, Shelf {
  loadGlossary(language: string): Promise<Glossary>;
  /** The courses of the meridians in words. */
  loadCourses(language: string): Promise<ReadonlyMap<MeridianCode, MeridianText>>;
  /** What the patterns are, and why tradition chose each point. */
  loadPatternWords(language: string): Promise<PatternWords>;
  /** Plain words for places and complaints, and where they lead. */
  loadSearchWords(language: string): Promise<SearchWords>;
  /** What was measured on the placed points of every body. */
  loadLedger(): Promise<Ledger>;
  /** Where the find-it steps of every point lie on a body. */
  loadFindIt(body: string): Promise<FindItTraces>;
  /** By landmark: what it is called, and how a hand finds it. */
  loadLandmarkWords(language: string): Promise<ReadonlyMap<string, LandmarkWords>>;
  /** What was measured against no treatment, usual care and sham, and what guidelines say. */
  loadEvidence(): Promise<Evidence>;
  loadEvidenceText(language: string): Promise<EvidenceText>;
  /** Every citation that does not come with the page, with the place that makes it. */
  loadCitations(language: string): Promise<readonly (readonly [CitationKey, Citing])[]>;
  /** By the reference that reports a trial: what its set as a whole was found to do. */
  loadTrialTexts(language: string): Promise<ReadonlyMap<CitationKey, TrialText>>;
  loadReferences(): Promise<ReadonlyMap<CitationKey, Reference>>;
  /** What the atlas says of each source. */
  loadReferenceTexts(language: string): Promise<ReadonlyMap<CitationKey, ReferenceText>>;
}
