import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citing } from '#domain/citedIn.ts';
import type { Reference } from '#domain/reference.ts';
import { CitedIn } from './CitedIn.tsx';
import { checkOf } from './referenceFilter.ts';
import styles from './Sources.module.css';

interface ReferenceEntryProps {
  reference: Reference;
  citings: readonly Citing[];
}

/** One source: what it is and what it says on one line; opened, how sure that is, what was read of it, and where it is cited. */
export function ReferenceEntry({ reference, citings }: ReferenceEntryProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { key, authors, year, title, kind, stance } = reference;
  const check = checkOf(reference);
  return (
    <li>
      <details
        className={styles.reference}
        data-key={key}
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <span lang="en">
            {authors}
            {year !== null && ` (${year})`}. <cite>{title}</cite>
          </span>
          <span className={styles.tags}>
            <span>{t(`SourceKind.${kind}`)}</span>
            <span data-stance={stance}>{t(`SourceStance.${stance}`)}</span>
            <span data-check={check}>{t(`SourceCheck.${check}`)}</span>
          </span>
        </summary>
        {isOpen && <ReferenceBody reference={reference} citings={citings} />}
      </details>
    </li>
  );
}

function ReferenceBody({ reference, citings }: ReferenceEntryProps) {
  const { t } = useTranslation();
  const { published, findings, certainty, verifiedHow, unseen, doi, url } = reference;
  const address = doi ? `https://doi.org/${doi}` : url;
  const lines = [
    [t('Sources.published'), published],
    [t('Sources.findings'), findings],
    [t('Sources.certainty'), certainty.text],
    [t('Sources.howRead'), verifiedHow],
    [t('Sources.unseen'), unseen],
  ].flatMap(([term, words]) => (term && words ? [{ term, words }] : []));
  return (
    <dl className={styles.body}>
      {lines.map(({ term, words }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd lang="en">{words}</dd>
        </div>
      ))}
      {address && (
        <div>
          <dt>{t('Sources.address')}</dt>
          <dd>
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('Sources.citedIn')}</dt>
        <dd>
          {/* A wait of its own: were the whole page to wait, the keyboard would lose its place. */}
          <Suspense fallback={t('Sources.loading')}>
            <CitedIn citings={citings} />
          </Suspense>
        </dd>
      </div>
    </dl>
  );
}
