import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { CitationKey } from '#domain/citation.ts';
import { Citations } from '#panels/Citations.tsx';
import { SourceList } from '#panels/SourceList.tsx';
import { useSources } from '#panels/useSources.ts';
import { useCatalog } from '#state/catalogContext.ts';
import styles from './Accuracy.module.css';

/** What studies found of how far people differ when they look for one point, each with its source. */
const findings = [
  { words: 'Ledger.people1', source: 'molsberger-2012' },
  { words: 'Ledger.people2', source: 'aird-2002' },
  { words: 'Ledger.people3', source: 'godson-2019' },
  { words: 'Ledger.people4', source: 'cooperstein-2017-crest' },
  { words: 'Ledger.people5', source: 'ferreira-2017-c7' },
  { words: 'Ledger.people6', source: 'lim-2010-who-sapl' },
] as const;
const keyOf = (source: string) => source as CitationKey;

/** How exact a point is on a person: far less than on a model, and that is said before any residual is shown. */
export function HumanVariation() {
  const { t } = useTranslation();
  const references = use(useCatalog().loadReferences());
  const sources = useSources(
    findings.map(({ source }) => keyOf(source)),
    references,
  );
  return (
    <section>
      <h3>{t('Ledger.peopleTitle')}</h3>
      <p>{t('Ledger.peopleIntro')}</p>
      <ul className={styles.people}>
        {findings.map(({ words, source }) => (
          <li key={source}>
            {t(words)}
            <Citations keys={[keyOf(source)]} sources={sources} />
          </li>
        ))}
      </ul>
      <SourceList sources={sources} />
    </section>
  );
}
