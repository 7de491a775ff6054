import type { PatternWords } from '#domain/pattern.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';

const languageOf = (s: Preferences) => s.language;

/** The words of the patterns in the language of the page, to be waited for with `use`. */
export function usePatternWords(): Promise<PatternWords> {
  const catalog = useCatalog();
  return catalog.loadPatternWords(usePreferences(languageOf));
}
