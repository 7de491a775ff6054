import { useTranslation } from 'react-i18next';
import { Segments } from '#kit/Segments.tsx';
import { useView } from '#state/useView.ts';
import { chooseSide, type ViewState } from '#state/view.ts';
import styles from './Point.module.css';

const sideOf = (s: ViewState) => s.side;

/** Which of a pair is looked at. */
export function SideChoice() {
  const { t } = useTranslation();
  const side = useView(sideOf);
  return (
    <div className={styles.side}>
      <span aria-hidden="true">{t('PointCard.side')}</span>
      <Segments
        legend={t('PointCard.side')}
        value={side}
        onChange={chooseSide}
        segments={[
          { value: 'left', label: t('PointCard.sideLeft') },
          { value: 'right', label: t('PointCard.sideRight') },
        ]}
      />
    </div>
  );
}
