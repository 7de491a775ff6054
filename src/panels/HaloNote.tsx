import { useTranslation } from 'react-i18next';
import type { Halo } from '#domain/halo.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { Citations } from './Citations.tsx';
import styles from './PointCard.module.css';
import type { Sources } from './useSources.ts';

const haloOf = (s: Preferences) => s.halo;

/** One sentence on the ring around the chosen point, as long as it is drawn. */
export function HaloNote({ halo, sources }: { halo: Halo; sources: Sources }) {
  const { t, i18n } = useTranslation();
  const isOn = usePreferences(haloOf);
  if (!isOn) return null;
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(halo.share);
  const area = formatNumber(halo.areaCm2, i18n.language, 1);
  return (
    <p className={styles.quiet}>
      {halo.measured
        ? t('PointCard.haloMeasured', { share, area, people: halo.n })
        : t('PointCard.haloMedian', { area, points: halo.count })}
      <Citations keys={[halo.source]} sources={sources} />
    </p>
  );
}
