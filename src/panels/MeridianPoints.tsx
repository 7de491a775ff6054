import { useTranslation } from 'react-i18next';
import type { Point } from '#domain/point.ts';
import styles from './MeridianPoints.module.css';
import { levelOf } from './pointRows.ts';

/** Every point of a meridian in order, each a way to its card. */
export function MeridianPoints({ points, color }: { points: readonly Point[]; color: string }) {
  const { t } = useTranslation();
  return (
    <section style={{ '--meridian': color }}>
      <h3 className={styles.title}>{t('MeridianCard.list')}</h3>
      <ol className={styles.points}>
        {points.flatMap(({ code, names, series }) =>
          (series ?? [{ code }]).map((member) => (
            <li key={member.code}>
              <a href={`#/point/${member.code}`} className={styles.point} title={names.english}>
                <strong>{member.code}</strong> {levelOf(member.code, code) === null && names.pinyin}
              </a>
            </li>
          )),
        )}
      </ol>
    </section>
  );
}
