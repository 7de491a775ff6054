import { useTranslation } from 'react-i18next';
import { Announcer } from '#kit/Announcer.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { type Reading, useReading } from '#state/reading.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';

const isReadingOf = (s: Reading) => s.at !== null;
const selectedOf = (s: ViewState) => s.selected;

/** Says which point was chosen, wherever it was chosen. */
export function SelectionAnnouncer() {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const selected = useView(selectedOf);
  // What the guide shows is no choice of the reader's, and would speak into the reading.
  const isReading = useReading(isReadingOf);
  const names = selected && !isReading && catalog.point(selected)?.names;
  return (
    <Announcer
      text={names ? t('PointCard.opened', { code: selected, pinyin: names.pinyin, english: names.english }) : ''}
    />
  );
}
