import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SafetyFacts, SafetyWords } from '#domain/safety.ts';
import { chooseHome, useHome } from '#state/home.ts';
import styles from './Safety.module.css';

/** What to dial, for the region a person lives in. */
export function EmergencyNumber({ facts, words }: { facts: SafetyFacts; words: SafetyWords }) {
  const { t } = useTranslation();
  const id = useId();
  const home = useHome();
  const chosen = facts.emergency.find((region) => region.id === home);
  return (
    <div className={styles.emergency}>
      <label htmlFor={id}>{t('Safety.home')}</label>
      <select id={id} value={chosen ? home : ''} onChange={(event) => chooseHome(event.target.value)}>
        <option value="">{t('Safety.elsewhere')}</option>
        {facts.emergency.map((region) => (
          <option key={region.id} value={region.id}>
            {words.emergency[region.id]}
          </option>
        ))}
      </select>
      <p role="status">
        {chosen
          ? chosen.numbers.map((number) => (
              <a key={number} href={`tel:${number}`}>
                {t('Safety.call', { number })}
              </a>
            ))
          : t('Safety.findNumber')}
      </p>
    </div>
  );
}
