import type { Meridian } from '#domain/meridian.ts';
import styles from './MeridianSwatch.module.css';

/** A meridian as it is drawn on the body: a line through a point; the extra points have no line. */
export function MeridianSwatch({ meridian }: { meridian: Meridian }) {
  return (
    <span
      className={styles.swatch}
      data-line={meridian.code !== 'EX'}
      style={{ '--meridian': meridian.color }}
      aria-hidden="true"
    />
  );
}
