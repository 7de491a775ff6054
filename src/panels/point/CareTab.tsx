import { useTranslation } from 'react-i18next';
import { Switch } from '#kit/Switch.tsx';
import { Citations } from '#panels/Citations.tsx';
import styles from '#panels/Words.module.css';
import { type Preferences, toggleRisks, usePreferences } from '#state/preferences.ts';
import type { PointFaceProps } from './PointWords.tsx';

const risksOf = (s: Preferences) => s.risks;

/** What to take care of at a point, in full: its own sentences, then every kind of caution it belongs to. */
export function CareTab({ point, text, glossary, sources }: PointFaceProps) {
  const { t } = useTranslation();
  const hasRisks = usePreferences(risksOf);
  const care = text?.care ?? [];
  const kinds = point.cautions.flatMap((id) => glossary.cautions.get(id) ?? []);
  const isOnPregnancy = point.cautions.some((id) => id.startsWith('pregnancy'));
  return (
    <>
      {care.length > 0 && (
        <section className={styles.box} data-kind="care">
          <h3>{t('PointCard.careHere')}</h3>
          {care.map((claim) => (
            <p key={claim.text}>
              {claim.text}
              <Citations keys={claim.sources} sources={sources} />
            </p>
          ))}
        </section>
      )}
      {kinds.map((kind) => (
        <section key={kind.title} className={styles.part}>
          <h3>{kind.title}</h3>
          <p>
            {kind.text}
            <Citations keys={kind.sources} sources={sources} />
          </p>
        </section>
      ))}
      {care.length === 0 && kinds.length === 0 && <p>{t('PointCard.noCare')}</p>}
      {kinds.length > 0 && (
        <Switch checked={hasRisks} onChange={toggleRisks}>
          {t('PointCard.careAreas')}
        </Switch>
      )}
      <ul className={styles.lines}>
        <li>
          <a href="#/safety">{t('SafetyCard.title')}</a>
        </li>
        {isOnPregnancy && (
          <li>
            <a href="#/guide/pregnancy">{t('Safety.pregnancyMore')}</a>
          </li>
        )}
      </ul>
      <p className={styles.quiet}>{t('PointCard.careUnchecked')}</p>
    </>
  );
}
