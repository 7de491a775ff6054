import type { GuideIndex, GuideTopic, GuideTopicId, GuideWords } from '#domain/guide.ts';
import type { Licence, LicenceWords, SafetyFacts, SafetyWords } from '#domain/safety.ts';
import type { Zones } from '#domain/zone.ts';

/** Words, and the language they are in: English where a language does not have them yet. */
export interface InLanguage<T> {
  readonly words: T;
  readonly language: string;
}

/** The pages to read. Each is fetched once, when it is first opened. */
export interface Shelf {
  loadGuideIndex(language: string): Promise<InLanguage<GuideIndex>>;
  loadGuideTopic(id: GuideTopicId, language: string): Promise<InLanguage<GuideWords> & { readonly topic: GuideTopic }>;
  loadSafety(language: string): Promise<InLanguage<SafetyWords> & { readonly facts: SafetyFacts }>;
  /** Which skin is meant by the names of places that hurt and of risk regions. */
  loadZones(): Promise<Zones>;
  loadLicences(language: string): Promise<InLanguage<LicenceWords> & { readonly bodies: readonly Licence[] }>;
}
