import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useVisit, visitFields } from '#state/visit.ts';
import styles from './Visit.module.css';

const questions = [
  'VisitQuestion.1',
  'VisitQuestion.2',
  'VisitQuestion.3',
  'VisitQuestion.4',
  'VisitQuestion.5',
  'VisitQuestion.6',
] as const;

/** What comes out of the printer: one page, with lines to write on where nothing was filled in. */
export function PrintSheet() {
  const { t } = useTranslation();
  const visit = useVisit((s) => s);
  return createPortal(
    <div className={styles.sheet} data-print-sheet>
      <h2>{t('Visit.title')}</h2>
      <dl>
        {visitFields.map((field) => (
          <div key={field} data-empty={visit[field].trim() === ''}>
            <dt>{t(`VisitField.${field}`)}</dt>
            <dd>{visit[field]}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('Visit.ask')}</h3>
      <ol>
        {questions.map((question) => (
          <li key={question}>{t(question)}</li>
        ))}
      </ol>
      <p>{t('Visit.sheetFlags')}</p>
      <p>{t('Visit.sheetFoot')}</p>
    </div>,
    document.body,
  );
}
