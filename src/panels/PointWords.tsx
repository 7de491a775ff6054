import { type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import type { Point } from '#domain/point.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { CategoryChips } from './CategoryChips.tsx';
import { Citations } from './Citations.tsx';
import { CunHere } from './CunHere.tsx';
import { FindItButton } from './findIt/FindItButton.tsx';
import { HaloNote } from './HaloNote.tsx';
import { OtherNames } from './OtherNames.tsx';
import styles from './PointCard.module.css';
import { SourceList } from './SourceList.tsx';
import { StudiesBox } from './StudiesBox.tsx';
import { TraditionBox, traditionSources } from './TraditionBox.tsx';
import { useSources } from './useSources.ts';

const languageOf = (s: Preferences) => s.language;

interface PointWordsProps {
  code: PointCode;
  point: Point;
  /** The choice between left and right, for a paired point. */
  side: ReactNode;
}

/** The words of a card. Tradition and studies stand in boxes of their own and never share a sentence. */
export function PointWords({ code, point, side }: PointWordsProps) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const language = usePreferences(languageOf);
  // All asked for before the first is waited for.
  const waiting = [
    catalog.loadTexts(language),
    catalog.loadGlossary(language),
    catalog.loadReferences(),
    catalog.loadTrialTexts(language),
  ] as const;
  const texts = use(waiting[0]);
  const glossary = use(waiting[1]);
  const references = use(waiting[2]);
  const text = texts.get(code) ?? texts.get(point.code);
  const halo = catalog.halo(code);
  const sources = useSources(
    [
      ...point.sources,
      halo.source,
      ...traditionSources(text),
      ...(text?.trialsOfItAlone?.sources ?? []),
      ...catalog.trialsOf(code).map(({ source }) => source),
    ],
    references,
  );

  return (
    <div className={styles.words}>
      <OtherNames names={point.names} />
      {text && (
        <p className={styles.location}>
          {text.location}
          <Citations keys={point.sources} sources={sources} />
        </p>
      )}
      <FindItButton code={code} />
      <CunHere code={code} point={point} />
      <HaloNote halo={halo} sources={sources} />
      <a href="#/accuracy" className={styles.quiet}>
        {t('Ledger.title')}
      </a>
      {side}
      <CategoryChips categories={point.categories} glossary={glossary} />
      <TraditionBox text={text} sources={sources} />
      <StudiesBox code={code} text={text} sources={sources} />
      {text?.care && (
        <section className={styles.box} data-kind="care">
          <h3>{t('PointCard.careTitle')}</h3>
          {text.care.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      {text?.note && <p className={styles.quiet}>{text.note}</p>}
      <SourceList sources={sources} />
    </div>
  );
}
