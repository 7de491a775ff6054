import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceList } from '#panels/SourceList.tsx';
import { useSources } from '#panels/useSources.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { Claim } from './Claim.tsx';
import { EmergencyNumber } from './EmergencyNumber.tsx';
import { RiskRegions } from './RiskRegions.tsx';
import styles from './Safety.module.css';

const languageOf = (s: Preferences) => s.language;

/** Everything about safety, under the short list: the signs at length, who should take care, and where. */
export function SafetyText() {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const waiting = [catalog.loadSafety(usePreferences(languageOf)), catalog.loadReferences()] as const;
  const { facts, words, language } = use(waiting[0]);
  const references = use(waiting[1]);
  const { pregnancy, selfCare } = facts;
  const all = [...facts.flags, ...facts.precautions, ...facts.regions, pregnancy, ...facts.checklist, selfCare];
  const sources = useSources(
    [...all, ...pregnancy.views].flatMap((it) => it.sources),
    references,
  );
  return (
    <div className={styles.text} lang={language}>
      <EmergencyNumber facts={facts} words={words} />
      <section>
        <h3>{t('Safety.flags')}</h3>
        {facts.flags.map(({ id, urgency, ...claim }) => (
          <details key={id} className={styles.flag} data-urgency={urgency}>
            <summary>
              {words.flags[id]?.name} <span>{t(`SafetyUrgency.${urgency}`)}</span>
            </summary>
            <ul>
              {words.flags[id]?.signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
            <Claim claim={claim} sources={sources}>
              <strong>{words.flags[id]?.act}</strong>
            </Claim>
          </details>
        ))}
      </section>
      <section>
        <h3>{t('Safety.precautions')}</h3>
        <p>{t('Safety.precautionsLead')}</p>
        <dl className={styles.list}>
          {facts.precautions.map(({ id, level, ...claim }) => (
            <div key={id}>
              <dt>
                {words.precautions[id]?.name} <span>{t(`SafetyLevel.${level}`)}</span>
              </dt>
              <dd>
                <Claim claim={claim} sources={sources}>
                  {words.precautions[id]?.text}
                </Claim>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t('Safety.regions')}</h3>
        <p>{t('Safety.regionsLead')}</p>
        <RiskRegions facts={facts} words={words} sources={sources} />
      </section>
      <section>
        <h3>{t('Safety.pregnancy')}</h3>
        {pregnancy.views.map((claim) => (
          <Claim key={claim.id} claim={claim} sources={sources}>
            {words.pregnancy[claim.id]}
          </Claim>
        ))}
        <p className={styles.points}>
          {t('Safety.pregnancyPoints')}{' '}
          {pregnancy.points.map((code) => (
            <a key={code} href={`#/point/${code}`}>
              {code}
            </a>
          ))}
        </p>
        <a href="#/guide/pregnancy">{t('Safety.pregnancyMore')}</a>
      </section>
      <section>
        <h3>{t('Safety.checklist')}</h3>
        <ul className={styles.plain}>
          {facts.checklist.map((claim) => (
            <li key={claim.id}>
              <Claim claim={claim} sources={sources}>
                {words.checklist[claim.id]}
              </Claim>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.boundary}>
        <h3>{t('Safety.selfCare')}</h3>
        {words.selfCare.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <SourceList sources={sources} />
    </div>
  );
}
