import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Citing, indexCitations } from '#domain/citedIn.ts';
import { guideTopicOf } from '#domain/guide.ts';
import { useSetName } from '#panels/useSetName.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';

const languageOf = (s: Preferences) => s.language;

/** By source: every place in the atlas that cites it. */
export function useCitings() {
  const catalog = useCatalog();
  const found = use(catalog.loadCitations(usePreferences(languageOf)));
  return useMemo(() => {
    const ofPoints = catalog.points.flatMap(({ code, sources }) =>
      sources.map((key) => [key, { kind: 'point', id: code } satisfies Citing] as const),
    );
    const ofSets = catalog.sets.flatMap(({ id, sources }) =>
      sources.map((key) => [key, { kind: 'set', id } satisfies Citing] as const),
    );
    const ofTrials = catalog.trials.map(
      ({ source }) => [source, { kind: 'research', id: '' } satisfies Citing] as const,
    );
    return indexCitations([...ofPoints, ...ofSets, ...ofTrials, ...found]);
  }, [catalog, found]);
}

/** What a place is called; a page of its own needs no name beside its kind. */
export function useCitingName(): (citing: Citing) => string {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const language = usePreferences(languageOf);
  const setName = useSetName();
  const waiting = [catalog.loadPatternWords(language), catalog.loadGuideIndex(language)] as const;
  const patterns = use(waiting[0]);
  const guide = use(waiting[1]).words;
  return ({ kind, id }) => {
    switch (kind) {
      case 'point':
      case 'meridian':
        return id;
      case 'pattern':
        return patterns.text(id)?.name ?? '';
      case 'set':
        return setName(id);
      case 'guide': {
        const topic = guideTopicOf(id);
        return (topic && guide[topic]?.title) ?? '';
      }
      case 'safety':
      case 'accuracy':
        return t('Sources.open');
      default:
        return '';
    }
  };
}
