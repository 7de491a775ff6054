import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit, type VisitField, writeVisit } from '#state/visit.ts';
import styles from './Visit.module.css';

/** One heading of the sheet, with a line that says what belongs there. */
export function VisitEntry({ field }: { field: VisitField }) {
  const { t } = useTranslation();
  const id = useId();
  const words = useVisit((s) => s[field]);
  return (
    <div className={styles.entry}>
      <label htmlFor={id}>{t(`VisitField.${field}`)}</label>
      <p id={`${id}-hint`}>{t(`VisitHint.${field}`)}</p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={field === 'since' || field === 'goal' ? 2 : 3}
        maxLength={600}
        autoComplete="off"
        value={words}
        onChange={(event) => writeVisit(field, event.target.value)}
      />
    </div>
  );
}
