import { useTranslation } from 'react-i18next';
import { FindItButton } from '#panels/findIt/FindItButton.tsx';
import { CareBox } from './CareBox.tsx';
import { CategoryChips } from './CategoryChips.tsx';
import styles from './Point.module.css';
import type { PointFaceProps } from './PointWords.tsx';
import { StudiesBox } from './StudiesBox.tsx';
import { TraditionBox } from './TraditionBox.tsx';
import { WhereItLies } from './WhereItLies.tsx';

/** The point at a glance. Tradition and studies stand in boxes of their own and never share a sentence. */
export function AboutTab({ code, point, text, glossary, sources }: PointFaceProps) {
  const { t } = useTranslation();
  return (
    <>
      {text && <WhereItLies text={text.location} keys={point.sources} sources={sources} />}
      <FindItButton code={code} />
      <TraditionBox text={text} sources={sources} />
      <StudiesBox code={code} text={text} sources={sources} />
      <CareBox point={point} text={text} glossary={glossary} sources={sources} />
      <CategoryChips categories={point.categories} glossary={glossary} />
      {text?.with && (
        <nav className={styles.partners} aria-label={t('PointCard.goesWith')}>
          <span aria-hidden="true">{t('PointCard.goesWith')}</span>
          {text.with.map((partner) => (
            <a key={partner.code} href={`#/point/${partner.code}`}>
              {partner.code}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}
