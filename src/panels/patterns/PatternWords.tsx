import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import { type Pattern, pointsOfPattern } from '#domain/pattern.ts';
import { Citations } from '#panels/Citations.tsx';
import { SourceList } from '#panels/SourceList.tsx';
import { useSources } from '#panels/useSources.ts';
import card from '#panels/Words.module.css';
import { useCatalog } from '#state/catalogContext.ts';
import { PatternPoints } from './PatternPoints.tsx';
import { usePatternWords } from './usePatternWords.ts';

const AVOIDED = 'pregnancy-avoided';

/** What a pattern is, in plain and in traditional words; what tradition chose for it; what to take care of. */
export function PatternWords({ pattern }: { pattern: Pattern }) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const waiting = [usePatternWords(), catalog.loadReferences()] as const;
  const words = use(waiting[0]);
  const sources = useSources([...pattern.sources, ...(pattern.trials ?? [])], use(waiting[1]));
  const text = words.text(pattern.id);
  if (!text) return null;
  const avoided = avoidedIn(pattern, (code) => catalog.point(code)?.cautions.includes(AVOIDED) ?? false);
  return (
    <div className={card.words}>
      <p className={card.location}>{text.plain}</p>
      <p>
        <strong>{t('PatternCard.noDiagnosis')}</strong> <a href="#/safety">{t('SafetyCard.title')}</a>
      </p>
      <section className={card.box} data-kind="tradition">
        <h3>{t('PointCard.traditionTitle')}</h3>
        <p>
          {text.tradition} {text.rationale}
          <Citations keys={pattern.sources} sources={sources} />
        </p>
      </section>
      <PatternPoints pattern={pattern} words={words} level={3} />
      <section className={card.box} data-kind="studies">
        <h3>{t('PointCard.studiesTitle')}</h3>
        <p>
          {pattern.trials ? t('PatternCard.inTrials') : t('PatternCard.noTrials')}
          {pattern.trials && <Citations keys={pattern.trials} sources={sources} />}
        </p>
      </section>
      <section className={card.box} data-kind="care">
        <h3>{t('PointCard.careTitle')}</h3>
        {text.cautions.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {avoided.length > 0 && <p>{t('PatternCard.pregnancy', { codes: avoided })}</p>}
      </section>
      <p className={card.quiet}>{t(`PatternConfidence.${pattern.confidence}`)}</p>
      <SourceList sources={sources} />
    </div>
  );
}

function avoidedIn(pattern: Pattern, isAvoided: (code: PointCode) => boolean): PointCode[] {
  return pointsOfPattern(pattern).filter(isAvoided);
}
