import { useTranslation } from 'react-i18next';
import { addressOf, type Reference } from '#domain/reference.ts';
import styles from './SourceList.module.css';
import type { Sources } from './useSources.ts';

/** The sources of a card in full, folded away until someone asks. */
export function SourceList({ sources }: { sources: Sources }) {
  const { t } = useTranslation();
  return (
    <details
      className={styles.sources}
      open={sources.isOpen}
      onToggle={(event) => sources.setOpen(event.currentTarget.open)}
    >
      <summary>{t('PointCard.sources')}</summary>
      <ol>
        {sources.numbered.map(({ number, key, reference }) => (
          <li key={key} tabIndex={-1} ref={sources.item(number)}>
            <SourceLine reference={reference} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A reference as a bibliography has it. */
export function SourceLine({ reference }: { reference: Reference }) {
  const { t } = useTranslation();
  const { key, authors, year, title, published } = reference;
  const address = addressOf(reference);
  return (
    <>
      {authors}
      {year !== null && ` (${year})`}.{' '}
      {address ? (
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      {'. '}
      {published}.{' '}
      <a className={styles.sourceMore} href={`#/sources/${key}`}>
        {t('PointCard.sourceMore')}
      </a>
    </>
  );
}
