import { use, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { myMmPerCun } from '#domain/findIt/myCun.ts';
import type { ScaleId } from '#domain/placement.ts';
import { formatLength } from '#i18n/formatLength.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { useMyCun } from '#state/myCun.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';

const bodyOf = (s: ViewState) => s.body;

/** Writes so many cun of a scale: `1.5 cun`, and for a reader who gave a measure of their own what that is on them. */
export function useCunWords(): (cun: number, scale: ScaleId) => string {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const catalog = useCatalog();
  const body = useView(bodyOf);
  const mine = useMyCun();
  const placed = mine ? use(catalog.loadBody(body)) : null;
  return useCallback(
    (cun, scale) => {
      const number = formatNumber(cun, language, 2);
      const mm = mine && placed ? myMmPerCun(mine, scale, placed) : null;
      if (mm === null) return t('FindIt.cun', { cun: number });
      return t('FindIt.cunMine', { cun: number, length: formatLength(mm * cun, language) });
    },
    [t, language, mine, placed],
  );
}
