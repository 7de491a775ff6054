import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { checks, type Reference } from '#domain/reference.ts';
import styles from './References.module.css';
import type { ReferenceFilter } from './referenceFilter.ts';

interface ReferenceFiltersProps {
  references: readonly Reference[];
  filter: ReferenceFilter;
  onChange: (filter: ReferenceFilter) => void;
  count: number;
}

/** A word, and three questions: what does it say, what sort of work is it, was it read? */
export function ReferenceFilters({ references, filter, onChange, count }: ReferenceFiltersProps) {
  const { t } = useTranslation();
  const id = useId();
  const kinds = [...new Set(references.map(({ kind }) => kind))];
  const stances = [...new Set(references.map(({ stance }) => stance))];
  const set = (field: keyof ReferenceFilter) => (event: { target: { value: string } }) =>
    onChange({ ...filter, [field]: event.target.value });
  return (
    <search className={styles.filters}>
      <label htmlFor={id}>{t('Sources.find')}</label>
      <input id={id} type="search" autoComplete="off" spellCheck={false} value={filter.query} onChange={set('query')} />
      <select aria-label={t('Sources.stance')} value={filter.stance} onChange={set('stance')}>
        <option value="">{t('Sources.anyStance')}</option>
        {stances.map((stance) => (
          <option key={stance} value={stance}>
            {t(`SourceStance.${stance}`)}
          </option>
        ))}
      </select>
      <select aria-label={t('Sources.kind')} value={filter.kind} onChange={set('kind')}>
        <option value="">{t('Sources.anyKind')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`SourceKind.${kind}`)}
          </option>
        ))}
      </select>
      <select aria-label={t('Sources.checked')} value={filter.checked} onChange={set('checked')}>
        <option value="">{t('Sources.anyCheck')}</option>
        {checks.map((check) => (
          <option key={check} value={check}>
            {t(`SourceCheck.${check}`)}
          </option>
        ))}
      </select>
      <span role="status">{t('Sources.count', { count })}</span>
    </search>
  );
}
