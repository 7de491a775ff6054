import { useTranslation } from 'react-i18next';
import type { PointText } from '#domain/point.ts';
import { Citations } from '#panels/Citations.tsx';
import { FindItButton } from '#panels/findIt/FindItButton.tsx';
import { FindItSteps } from '#panels/findIt/FindItSteps.tsx';
import type { Sources } from '#panels/useSources.ts';
import styles from '#panels/Words.module.css';
import { useCatalog } from '#state/catalogContext.ts';
import { CunHere } from './CunHere.tsx';
import { HaloNote } from './HaloNote.tsx';
import type { PointFaceProps } from './PointWords.tsx';
import { SideChoice } from './SideChoice.tsx';

/** The way to a point with the hands, what lies under them there, and how sure the place is. */
export function FindTab({ code, point, text, sources }: PointFaceProps) {
  const { t } = useTranslation();
  return (
    <>
      <FindItButton code={code} />
      {point.side === 'paired' && <SideChoice />}
      <FindItSteps code={code} point={point} />
      <CunHere code={code} />
      <Part title={t('PointCard.beneathTitle')} claim={text?.beneath} sources={sources} />
      <Part title={t('PointCard.noteTitle')} claim={text?.note} sources={sources} />
      <HaloNote halo={useCatalog().halo(code)} sources={sources} />
      <a href="#/accuracy" className={styles.quiet}>
        {t('Ledger.title')}
      </a>
    </>
  );
}

interface PartProps {
  title: string;
  claim: PointText['note'];
  sources: Sources;
}

function Part({ title, claim, sources }: PartProps) {
  if (!claim) return null;
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <p>
        {claim.text}
        <Citations keys={claim.sources} sources={sources} />
      </p>
    </section>
  );
}
