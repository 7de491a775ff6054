import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import type { SafetyFacts, SafetyWords } from '#domain/safety.ts';
import type { Sources } from '#panels/useSources.ts';
import { Claim } from './Claim.tsx';
import styles from './Safety.module.css';

interface RiskRegionsProps {
  facts: SafetyFacts;
  words: SafetyWords;
  sources: Sources;
}

/** What lies beneath, part by part, with the points there. No depth and no direction: those are no matter for a page. */
export function RiskRegions({ facts, words, sources }: RiskRegionsProps) {
  const { t } = useTranslation();
  return facts.regions.map(({ id, points, caution, ...claim }) => (
    <details key={id} className={styles.flag}>
      <summary>
        {words.regions[id]?.name} <span>{words.regions[id]?.below}</span>
      </summary>
      <Claim claim={claim} sources={sources}>
        {words.regions[id]?.text}
      </Claim>
      <p className={styles.points}>
        {t('Safety.regionPoints')}{' '}
        {points.map((code: PointCode) => (
          <a key={code} href={`#/point/${code}`}>
            {code}
          </a>
        ))}
      </p>
      <a href={`#/?show=all${caution ? `,caution:${caution}` : ''}&layers=risks`}>{t('Safety.show')}</a>
    </details>
  ));
}
