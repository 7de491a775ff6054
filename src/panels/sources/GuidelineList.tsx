import { useTranslation } from 'react-i18next';
import { type EvidenceText, type Guideline, verdicts } from '#domain/evidence.ts';
import { type References, SourceNames } from './SourceNames.tsx';
import styles from './Sources.module.css';

interface GuidelineListProps {
  guidelines: readonly Guideline[];
  words: EvidenceText['guidelines'];
  references: References;
}

/** What guidelines say, by their answer and with their year: those that say yes never without those that say no. */
export function GuidelineList({ guidelines, words, references }: GuidelineListProps) {
  const { t } = useTranslation();
  return (
    <dl className={styles.guidelines}>
      {verdicts.map((verdict) => (
        <div key={verdict} data-verdict={verdict}>
          <dt>{t(`SourcesVerdict.${verdict}`)}</dt>
          {guidelines
            .filter((guideline) => guideline.verdict === verdict)
            .map(({ source, year, wordingRead }) => (
              <dd key={source}>
                <strong>{year}</strong> {words[source]} <SourceNames keys={[source]} references={references} />{' '}
                {!wordingRead && <span className={styles.mark}>{t('Sources.wordingUnread')}</span>}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
