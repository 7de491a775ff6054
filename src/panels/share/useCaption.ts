import { useTranslation } from 'react-i18next';
import { useCatalog } from '#state/catalogContext.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import { useCurrentSet } from './useCurrentSet.ts';

const selectedOf = (s: ViewState) => s.selected;
const patternOf = (s: ViewState) => s.pattern;

/** What is to be seen, in one line. */
export function useCaption(): string {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const selected = useView(selectedOf);
  const pattern = useView(patternOf);
  const { length: count } = useCurrentSet();
  const names = selected && catalog.point(selected)?.names;
  if (names) return `${selected} ${names.pinyin} ${names.hanzi.simplified}`;
  const stands = t('Share.caption', { count });
  const name = pattern && catalog.pattern(pattern)?.name;
  return name ? `${name.hanzi} ${name.pinyin} · ${stands}` : stands;
}
