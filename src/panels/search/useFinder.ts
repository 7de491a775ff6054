import { useCallback, useState } from 'react';
import type { Atlas } from '#state/atlas.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { tell } from '#state/notices.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { createFinder, type Finder } from './finder.ts';

const languageOf = (s: Preferences) => s.language;
const finders = new WeakMap<Atlas, Map<string, Promise<Finder>>>();

/** One index for all who search, per catalog and language. */
function loadFinder(catalog: Atlas, language: string): Promise<Finder> {
  const known = finders.get(catalog) ?? new Map<string, Promise<Finder>>();
  finders.set(catalog, known);
  const finder = known.get(language) ?? buildFinder(catalog, language);
  known.set(language, finder);
  // A failure here is asked again with the next touch of the field.
  finder.catch(() => known.delete(language));
  return finder;
}

async function buildFinder(catalog: Atlas, language: string): Promise<Finder> {
  const [words, patternWords] = await Promise.all([
    catalog.loadSearchWords(language),
    catalog.loadPatternWords(language),
  ]);
  return createFinder(catalog, words, patternWords);
}

/** The matcher, null until `wake` was called and it has arrived: the index is built when someone is about to type. */
export function useFinder(): { readonly find: Finder | null; wake(): void } {
  const catalog = useCatalog();
  const language = usePreferences(languageOf);
  const [found, setFound] = useState<{ readonly find: Finder; readonly language: string } | null>(null);
  const wake = useCallback(() => {
    loadFinder(catalog, language).then(
      (find) => setFound((now) => (now?.language === language ? now : { find, language })),
      () => tell('searchFailed'),
    );
  }, [catalog, language]);
  return { find: found?.language === language ? found.find : null, wake };
}
