import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HurtRegion, hurtRegions } from '#domain/pattern.ts';
import { useView } from '#state/useView.ts';
import { chooseHurtRegion, type ViewState } from '#state/view.ts';
import { FIGURE, regionShapes } from './backOutline.ts';
import styles from './Hurts.module.css';

const regionOf = (s: ViewState) => s.hurtRegion;

/** The regions of the back, as a drawing to tap on and as a list; either lights up the other. */
export function HurtsMap() {
  const { t } = useTranslation();
  const chosen = useView(regionOf);
  const [pointed, setPointed] = useState<HurtRegion | null>(null);
  const pointers = (region: HurtRegion) => ({
    'data-chosen': region === chosen,
    'data-pointed': region === pointed,
    onPointerEnter: () => setPointed(region),
    onPointerLeave: () => setPointed(null),
    onClick: () => chooseHurtRegion(region),
  });
  return (
    <div className={styles.map}>
      {/* The list beside it says and does the same for keyboards and screen readers. */}
      <svg className={styles.figure} viewBox="18 0 164 344" aria-hidden="true">
        <path className={styles.outline} d={FIGURE} />
        {hurtRegions.map((region) => (
          <path
            key={region}
            className={styles.region}
            data-region={region}
            d={regionShapes[region]}
            {...pointers(region)}
          >
            <title>{t(`HurtRegion.${region}`)}</title>
          </path>
        ))}
      </svg>
      <fieldset className={styles.regions}>
        <legend>{t('Hurts.where')}</legend>
        {hurtRegions.map((region) => (
          <label key={region} className={styles.choice} {...pointers(region)}>
            <input
              type="radio"
              name="hurt-region"
              value={region}
              checked={region === chosen}
              onChange={() => chooseHurtRegion(region)}
              onFocus={() => setPointed(region)}
              onBlur={() => setPointed(null)}
            />
            {t(`HurtRegion.${region}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
