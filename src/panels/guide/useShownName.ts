import { useTranslation } from 'react-i18next';
import type { Shown } from '#domain/guide.ts';
import { meridianName } from '#i18n/meridianName.ts';
import { useSetName } from '#panels/useSetName.ts';
import { useCatalog } from '#state/catalogContext.ts';

/** What a passage shows on the figure, in words; null where it shows no more than the whole back. */
export function useShownName({ point, meridian, pattern, set, region, view, bones }: Shown): string | null {
  const { t, i18n } = useTranslation();
  const catalog = useCatalog();
  const setName = useSetName();
  if (point) return point;
  const line = meridian && catalog.meridian(meridian);
  if (line) return meridianName(line, i18n.language);
  if (pattern) return catalog.pattern(pattern)?.name.pinyin ?? pattern;
  if (set) return setName(set);
  if (region || bones) return t('Guide.thisPart');
  return view && view !== 'back' ? t(`ViewBar.${view}`) : null;
}
