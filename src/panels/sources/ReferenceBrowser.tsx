import { use, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { useSourceShown } from '#state/sourceShown.ts';
import { ReferenceEntry } from './ReferenceEntry.tsx';
import { ReferenceFilters } from './ReferenceFilters.tsx';
import styles from './References.module.css';
import { anyReference, matchesReference } from './referenceFilter.ts';
import type { References } from './SourceNames.tsx';
import { useCitings } from './useCitings.ts';

const languageOf = (s: Preferences) => s.language;

/** Every source of the atlas, to be narrowed down and opened. */
export function ReferenceBrowser({ references }: { references: References }) {
  const { t } = useTranslation();
  const { at, count } = useSourceShown();
  const reached = useRef(0);
  const [filter, setFilter] = useState(anyReference);
  const citings = useCitings();
  const texts = use(useCatalog().loadReferenceTexts(usePreferences(languageOf)));
  const list = useRef<HTMLUListElement>(null);
  const all = [...references.values()].sort((a, b) => a.authors.localeCompare(b.authors, 'en'));
  const shown = all.filter((reference) => matchesReference(reference, texts.get(reference.key), filter));
  const isUnknown = at !== null && !references.has(at);

  useEffect(() => {
    if (!at || isUnknown || reached.current === count) return;
    const summary = list.current?.querySelector<HTMLElement>(`[data-key="${at}"] > summary`);
    // What a filter hides comes back first.
    if (!summary) return setFilter(anyReference);
    reached.current = count;
    (summary.parentElement as HTMLDetailsElement).open = true;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: 'start' });
  });

  return (
    <section>
      <h3>{t('Sources.listTitle')}</h3>
      <p>{t('Sources.listIntro')}</p>
      {isUnknown && <p role="alert">{t('Sources.unknown', { key: at })}</p>}
      <ReferenceFilters references={all} filter={filter} onChange={setFilter} count={shown.length} />
      <ul className={styles.references} ref={list}>
        {shown.map((reference) => (
          <ReferenceEntry
            key={reference.key}
            reference={reference}
            text={texts.get(reference.key)}
            citings={citings.get(reference.key) ?? []}
          />
        ))}
      </ul>
    </section>
  );
}
