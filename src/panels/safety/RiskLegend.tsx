import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { riskKinds } from '#domain/zone.ts';
import { Loaded } from '#panels/Loaded.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import styles from './RiskLegend.module.css';

const languageOf = (s: Preferences) => s.language;

/** What the hatchings on the skin mean, and what to know of each part. */
export function RiskLegend() {
  return (
    <Loaded>
      <Kinds />
    </Loaded>
  );
}

function Kinds() {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const wanted = usePreferences(languageOf);
  const waiting = [catalog.loadSafety(wanted), catalog.loadZones()] as const;
  const { facts, words, language } = use(waiting[0]);
  const { risks } = use(waiting[1]);
  return (
    <section className={styles.legend} aria-label={t('RiskLegend.label')}>
      {riskKinds.map((kind) => (
        <details key={kind} className={styles.kind}>
          <summary>
            <i className={styles.swatch} data-kind={kind} aria-hidden="true" />
            {t(`RiskKind.${kind}`)}
          </summary>
          <dl lang={language === wanted ? undefined : language}>
            {risks
              .filter((risk) => risk.kind === kind)
              .map(({ id }) => (
                <div key={id}>
                  <dt>{words.regions[id]?.name}</dt>
                  <dd>
                    {words.regions[id]?.text}
                    {!facts.regions.find((region) => region.id === id)?.verified && ` ${t('Safety.unchecked')}`}
                  </dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
      <a className={styles.more} href="#/safety">
        {t('RiskLegend.more')}
      </a>
    </section>
  );
}
