import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeridianCode, PointCode } from '#domain/code.ts';
import { meridianName } from '#i18n/meridianName.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import { MeridianSwatch } from './MeridianSwatch.tsx';
import styles from './PointList.module.css';
import { PointListRow } from './PointListRow.tsx';
import type { PointRow } from './pointRows.ts';

const selectedOf = (s: ViewState) => s.selected;

interface PointListGroupProps {
  code: MeridianCode;
  rows: readonly PointRow[];
  /** The row that Tab arrives at, if it is in this group. */
  active: PointCode | null;
  onActive: (code: PointCode) => void;
}

/** The points of one meridian under its name. */
export const PointListGroup = memo(function PointListGroup({ code, rows, active, onActive }: PointListGroupProps) {
  const { i18n } = useTranslation();
  const catalog = useCatalog();
  const selected = useView(selectedOf);
  const id = useId();
  const meridian = catalog.meridian(code);
  if (!meridian) return null;
  return (
    <section className={styles.group} style={{ '--meridian': meridian.color }} aria-labelledby={id}>
      <h3 className={styles.heading} id={id}>
        <MeridianSwatch meridian={meridian} />
        <a href={`#/meridian/${code}`} className={styles.headingLink}>
          {meridianName(meridian, i18n.language)}
        </a>
      </h3>
      <ul className={styles.points}>
        {rows.map((row) => (
          <PointListRow
            key={row.code}
            row={row}
            isActive={row.code === active}
            isSelected={row.code === selected}
            onActive={onActive}
          />
        ))}
      </ul>
    </section>
  );
});
