import { use } from 'react';
import type { GuideIndex } from '#domain/guide.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import type { InLanguage } from '#state/shelf.ts';

const languageOf = (s: Preferences) => s.language;

/** Titles and summaries of all topics; suspends until they are there. */
export function useGuideIndex(): InLanguage<GuideIndex> {
  const catalog = useCatalog();
  return use(catalog.loadGuideIndex(usePreferences(languageOf)));
}
