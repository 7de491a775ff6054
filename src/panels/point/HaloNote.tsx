import { useTranslation } from 'react-i18next';
import type { Halo } from '#domain/halo.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import { Citations } from '#panels/Citations.tsx';
import type { Sources } from '#panels/useSources.ts';
import styles from '#panels/Words.module.css';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';

const haloOf = (s: Preferences) => s.halo;
const haloFitsOf = (s: SceneStatus) => s.haloFits;

/** One sentence on the ring around the chosen point, or on why there is none. */
export function HaloNote({ halo, sources }: { halo: Halo; sources: Sources }) {
  const { t, i18n } = useTranslation();
  const isOn = usePreferences(haloOf);
  const fits = useSceneStatus(haloFitsOf);
  if (!isOn) return null;
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(halo.share);
  const area = formatNumber(halo.areaCm2, i18n.language, 1);
  return (
    <p className={styles.quiet}>
      {halo.measured
        ? t('PointCard.haloMeasured', { share, area, people: halo.n })
        : t(fits ? 'PointCard.haloMedian' : 'PointCard.haloTooWide', { area, points: halo.count })}
      <Citations keys={[halo.source]} sources={sources} />
    </p>
  );
}
