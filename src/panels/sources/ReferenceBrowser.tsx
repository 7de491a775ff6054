import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWishedSource, wishForSource } from '#state/sourceWish.ts';
import { ReferenceEntry } from './ReferenceEntry.tsx';
import { ReferenceFilters } from './ReferenceFilters.tsx';
import { anyReference, matchesReference } from './referenceFilter.ts';
import type { References } from './SourceNames.tsx';
import styles from './Sources.module.css';
import { useCitings } from './useCitings.ts';

/** Every source of the atlas, to be narrowed down and opened. */
export function ReferenceBrowser({ references }: { references: References }) {
  const { t } = useTranslation();
  const wanted = useWishedSource();
  const [filter, setFilter] = useState(anyReference);
  const citings = useCitings();
  const list = useRef<HTMLUListElement>(null);
  const all = [...references.values()].sort((a, b) => a.authors.localeCompare(b.authors, 'en'));
  const shown = all.filter((reference) => matchesReference(reference, filter));

  useEffect(() => {
    if (!wanted) return;
    const summary = list.current?.querySelector<HTMLElement>(`[data-key="${wanted}"] > summary`);
    // What a filter hides comes back first.
    if (!summary) return setFilter(anyReference);
    (summary.parentElement as HTMLDetailsElement).open = true;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: 'start' });
    wishForSource(null);
  });

  return (
    <section>
      <h3>{t('Sources.listTitle')}</h3>
      <p>{t('Sources.listIntro')}</p>
      <ReferenceFilters references={all} filter={filter} onChange={setFilter} count={shown.length} />
      <ul className={styles.references} ref={list}>
        {shown.map((reference) => (
          <ReferenceEntry key={reference.key} reference={reference} citings={citings.get(reference.key) ?? []} />
        ))}
      </ul>
    </section>
  );
}
