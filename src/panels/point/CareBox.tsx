import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Citations } from '#panels/Citations.tsx';
import box from '#panels/Words.module.css';
import { openCardTab } from '#state/cardTab.ts';
import styles from './Point.module.css';
import type { PointFaceProps } from './PointWords.tsx';

/** Every caution of a point, its kinds by name; what they mean stands on a face of its own. Nothing where there is nothing to say. */
export function CareBox({ point, text, glossary, sources }: Omit<PointFaceProps, 'code'>) {
  const { t, i18n } = useTranslation();
  const kinds = point.cautions.flatMap((id) => glossary.cautions.get(id)?.title ?? []);
  const care = text?.care ?? [];
  if (care.length === 0 && kinds.length === 0) return null;
  const list = new Intl.ListFormat(i18n.language, { style: 'short', type: 'conjunction' });
  return (
    <section className={box.box} data-kind="care">
      <h3>{t('PointCard.careTitle')}</h3>
      {care.map((claim) => (
        <p key={claim.text}>
          {claim.text}
          <Citations keys={claim.sources} sources={sources} />
        </p>
      ))}
      <button type="button" className={styles.further} onClick={() => openCardTab('care')}>
        {kinds.length > 0 ? t('PointCard.moreOn', { kinds: list.format(kinds) }) : t('PointCard.moreCare')}
        <ChevronRight size="0.875rem" aria-hidden="true" />
      </button>
    </section>
  );
}
