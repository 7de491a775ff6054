import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { meridianName } from '#i18n/meridianName.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { type Reading, useReading } from '#state/reading.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';

const isReadingOf = (s: Reading) => s.at !== null;
const selectedOf = (s: ViewState) => s.selected;
const meridianOf = (s: ViewState) => s.meridian;
const patternOf = (s: ViewState) => s.pattern;
const hurtsOf = (s: ViewState) => s.hurts;
const languageOf = (s: Preferences) => s.language;

/** Names the page after what is chosen, for the history, the tabs and the screen reader. */
export function usePageTitle(): void {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const selected = useView(selectedOf);
  const meridian = useView(meridianOf);
  const pattern = useView(patternOf);
  const hurts = useView(hurtsOf);
  const language = usePreferences(languageOf);
  const isReading = useReading(isReadingOf);
  useEffect(() => {
    // The guide names the page itself.
    if (isReading) return;
    const point = selected && catalog.point(selected);
    const line = meridian && catalog.meridian(meridian);
    const name = (subject: string | undefined) => {
      document.title = subject ? t('App.titleWith', { subject }) : t('App.title');
    };
    name(
      point
        ? `${selected} ${point.names.pinyin}`
        : line
          ? meridianName(line, language)
          : hurts
            ? t('Hurts.title')
            : undefined,
    );
    if (!pattern) return;
    let isStill = true;
    // A failure is told by the card, which asks for the same words.
    const found = catalog.loadPatternWords(language).then((words) => isStill && name(words.text(pattern)?.name));
    void Promise.allSettled([found]);
    return () => {
      isStill = false;
    };
  }, [t, catalog, selected, meridian, pattern, hurts, language, isReading]);
}
