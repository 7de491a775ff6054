import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { comparisons } from '#domain/trial.ts';
import report from '#panels/Report.module.css';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { ComparisonColumn } from './ComparisonColumn.tsx';
import { EffectTable } from './EffectTable.tsx';
import { FindingLine } from './FindingLine.tsx';
import { GuidelineList } from './GuidelineList.tsx';
import { ReferenceBrowser } from './ReferenceBrowser.tsx';
import styles from './Sources.module.css';
import { TrialList } from './TrialList.tsx';

const languageOf = (s: Preferences) => s.language;

/** The page's content; waits for everything it says. */
export function SourcesReport() {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const language = usePreferences(languageOf);
  const waiting = [
    catalog.loadEvidence(),
    catalog.loadEvidenceText(language),
    catalog.loadTrialTexts(language),
    catalog.loadReferences(),
    catalog.loadCitations(language),
    catalog.loadReferenceTexts(language),
  ] as const;
  const evidence = use(waiting[0]);
  const text = use(waiting[1]);
  const trials = use(waiting[2]);
  const references = use(waiting[3]);
  use(waiting[4]);
  use(waiting[5]);
  return (
    <div className={report.report}>
      <p>{t('Sources.lead')}</p>
      <p className={styles.mark}>{t('Disclaimer.unchecked')}</p>
      <section>
        <h3>{t('Sources.comparisonsTitle')}</h3>
        <p>{t('Sources.scale', { points: evidence.noticeable.points })}</p>
        <div className={styles.columns}>
          {comparisons.map((comparison) => (
            <ComparisonColumn
              key={comparison}
              words={text.comparisons[comparison]}
              labels={text.effects}
              effects={evidence.effects.filter((effect) => effect.comparison === comparison)}
              noticeable={evidence.noticeable.points}
              references={references}
            />
          ))}
        </div>
        <EffectTable evidence={evidence} text={text} references={references} />
      </section>
      <section>
        <h3>{t('Sources.guidelinesTitle')}</h3>
        <GuidelineList guidelines={evidence.guidelines} words={text.guidelines} references={references} />
      </section>
      <section>
        <h3>{t('Sources.unknownTitle')}</h3>
        <ul className={styles.list}>
          {text.unknown.map((finding) => (
            <li key={finding.found}>
              <FindingLine finding={finding} references={references} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('Sources.trialsTitle')}</h3>
        <TrialList texts={trials} references={references} />
      </section>
      <ReferenceBrowser references={references} />
    </div>
  );
}
