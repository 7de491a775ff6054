import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citing } from '#domain/citedIn.ts';
import { addressOf, type Reference, type ReferenceText } from '#domain/reference.ts';
import { CitedIn } from './CitedIn.tsx';
import styles from './References.module.css';

interface ReferenceEntryProps {
  reference: Reference;
  text: ReferenceText | undefined;
  citings: readonly Citing[];
}

/** One source: what it is and what it says on one line; opened, how sure that is, what was read of it, and where it is cited. */
export function ReferenceEntry({ reference, text, citings }: ReferenceEntryProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { key, authors, year, title, kind, stance, check } = reference;
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
        {isOpen && <ReferenceBody reference={reference} text={text} citings={citings} />}
      </details>
    </li>
  );
}

function ReferenceBody({ reference, text, citings }: ReferenceEntryProps) {
  const { t } = useTranslation();
  const address = addressOf(reference);
  const lines = [
    [t('Sources.findings'), text?.findings],
    [t('Sources.certainty'), text?.certainty],
    [t('Sources.howRead'), text?.howRead],
    [t('Sources.unseen'), text?.unseen],
  ].flatMap(([term, words]) => (term && words ? [{ term, words }] : []));
  return (
    <dl className={styles.body}>
      <div>
        <dt>{t('Sources.published')}</dt>
        <dd lang="en">{reference.published}</dd>
      </div>
      {lines.map(({ term, words }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
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
