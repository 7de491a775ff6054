import { useTranslation } from 'react-i18next';
import { useCatalog } from '#state/catalogContext.ts';
import styles from './MapPanels.module.css';

/** What the atlas holds, counted, not claimed. */
export function Counts() {
  const { t } = useTranslation();
  const { points, meridians, pointsOf, bodies } = useCatalog();
  const extra = pointsOf('EX').length;
  const lines = meridians.filter(({ code }) => code !== 'EX' && pointsOf(code).length > 0).length;
  return (
    <p className={styles.counts}>
      {t('Counts.sentence', { channel: points.length - extra, extra, meridians: lines, bodies: bodies.length })}
    </p>
  );
}
