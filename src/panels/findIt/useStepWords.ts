import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '#domain/point.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import type { StepWords } from './findItSentence.ts';
import { useCunWords } from './useCunWords.ts';

const languageOf = (s: Preferences) => s.language;

/** What the words of the steps to a point are made of, in the reader's language and measure. */
export function useStepWords(point: Point): StepWords {
  const { t, i18n } = useTranslation();
  const landmarks = use(useCatalog().loadLandmarkWords(usePreferences(languageOf)));
  const length = useCunWords();
  return useMemo(
    () => ({ t, language: i18n.language, landmarks, length, name: point.names.pinyin }),
    [t, i18n.language, landmarks, length, point],
  );
}
