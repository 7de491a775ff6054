import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CitationKey } from '#domain/citation.ts';
import { Citations } from '#panels/Citations.tsx';
import type { Sources } from '#panels/useSources.ts';
import styles from './Safety.module.css';

interface ClaimProps {
  claim: { readonly sources: readonly CitationKey[]; readonly verified: boolean };
  sources: Sources;
  children: ReactNode;
}

/** A statement with its sources, and a mark where it rests on general knowledge and waits for a clinician. */
export function Claim({ claim, sources, children }: ClaimProps) {
  const { t } = useTranslation();
  return (
    <p>
      {children}
      <Citations keys={claim.sources} sources={sources} />
      {!claim.verified && <span className={styles.unchecked}> {t('Safety.unchecked')}</span>}
    </p>
  );
}
