import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { type HurtRegion, patternsOfRegions } from '#domain/pattern.ts';
import card from '#panels/Words.module.css';
import { useCatalog } from '#state/catalogContext.ts';
import styles from './Hurts.module.css';
import { PatternPoints } from './PatternPoints.tsx';
import { usePatternWords } from './usePatternWords.ts';

/** What tradition knows of pain in a region, to be recognised by the person; the atlas does not choose for them. */
export function HurtsPatterns({ regions: chosen }: { regions: readonly HurtRegion[] }) {
  const { t } = useTranslation();
  const words = use(usePatternWords());
  const fitting = patternsOfRegions(useCatalog().patterns, chosen);
  return (
    <section className={styles.patterns} aria-label={t('Hurts.patterns')}>
      <h3>{t('Hurts.patterns')}</h3>
      <p className={card.quiet}>
        {t('Hurts.tradition', { count: fitting.length })} <strong>{t('PatternCard.noDiagnosis')}</strong>
      </p>
      {fitting.map(({ pattern, regions }) => {
        const text = words.text(pattern.id);
        return (
          <article key={pattern.id} className={styles.pattern}>
            <h4>
              <a href={`#/pattern/${pattern.id}`}>{text?.name}</a>
            </h4>
            {chosen.length > 1 && (
              <p className={styles.covers}>
                {regions.map((region) => (
                  <span key={region}>{t(`HurtRegion.${region}`)}</span>
                ))}
              </p>
            )}
            <p>{text?.plain}</p>
            <details>
              <summary>{t('Hurts.points', { name: text?.name })}</summary>
              <p className={card.quiet}>{text?.rationale}</p>
              <PatternPoints pattern={pattern} words={words} level={4} />
            </details>
          </article>
        );
      })}
    </section>
  );
}
