import { useTranslation } from 'react-i18next';
import type { ComparisonText, Effect, EvidenceText } from '#domain/evidence.ts';
import { EffectChart } from './EffectChart.tsx';
import { FindingLine } from './FindingLine.tsx';
import type { References } from './SourceNames.tsx';
import styles from './Sources.module.css';

interface ComparisonColumnProps {
  words: ComparisonText;
  effects: readonly Effect[];
  labels: EvidenceText['effects'];
  noticeable: number;
  references: References;
}

/** One of the three comparisons: the question it asks, what was measured, and how sure that is. */
export function ComparisonColumn({ words, effects, labels, noticeable, references }: ComparisonColumnProps) {
  const { t } = useTranslation();
  return (
    <article className={styles.column}>
      <h4>{words.title}</h4>
      <p className={styles.quiet}>{words.question}</p>
      <EffectChart
        title={words.title}
        effects={effects}
        labels={labels}
        noticeable={noticeable}
        references={references}
      />
      <p>
        <FindingLine finding={words.answer} references={references} />
      </p>
      <p>
        <strong>{t('Sources.certainty')}</strong> <FindingLine finding={words.certainty} references={references} />
      </p>
      <details className={styles.fold}>
        <summary>{t('Sources.others')}</summary>
        <ul className={styles.list}>
          {words.others.map((finding) => (
            <li key={finding.found}>
              <FindingLine finding={finding} references={references} />
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
