import { useTranslation } from 'react-i18next';
import { type HurtRegion, hurtRegions } from '#domain/pattern.ts';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import { useView } from '#state/useView.ts';
import { pointHurtRegion, toggleHurtRegion, type ViewState } from '#state/view.ts';
import { FIGURE, regionShapes } from './backOutline.ts';
import styles from './Hurts.module.css';

const chosenOf = (s: ViewState) => s.hurtRegions;
const pointedOf = (s: ViewState) => s.hurtPointed;
const hasBodyOf = (s: SceneStatus) => s.phase === 'loading' || s.phase === 'ready';

/** The regions of the back as a list, in step with the body beside it; without a body, beside a drawing to tap on. */
export function HurtsMap() {
  const { t } = useTranslation();
  const chosen = useView(chosenOf);
  const pointed = useView(pointedOf);
  const hasBody = useSceneStatus(hasBodyOf);
  const pointers = (region: HurtRegion) => ({
    'data-chosen': chosen.includes(region),
    'data-pointed': region === pointed,
    onPointerEnter: () => pointHurtRegion(region),
    onPointerLeave: () => pointHurtRegion(null),
  });
  return (
    <div className={styles.map} data-drawn={!hasBody}>
      {!hasBody && (
        // The list beside it says and does the same for keyboards and screen readers.
        <svg className={styles.figure} viewBox="18 0 164 344" aria-hidden="true">
          <path className={styles.outline} d={FIGURE} />
          {hurtRegions.map((region) => (
            <path
              key={region}
              className={styles.region}
              data-region={region}
              d={regionShapes[region]}
              {...{ ...pointers(region), onClick: () => toggleHurtRegion(region) }}
            >
              <title>{t(`HurtRegion.${region}`)}</title>
            </path>
          ))}
        </svg>
      )}
      <fieldset className={styles.regions}>
        <legend>{t('Hurts.where')}</legend>
        {hasBody && <p className={styles.hint}>{t('Hurts.tapBody')}</p>}
        {hurtRegions.map((region) => (
          <label key={region} className={styles.choice} {...pointers(region)}>
            <input
              type="checkbox"
              name="hurt-region"
              value={region}
              checked={chosen.includes(region)}
              onChange={() => toggleHurtRegion(region)}
              onFocus={() => pointHurtRegion(region)}
              onBlur={() => pointHurtRegion(null)}
            />
            {t(`HurtRegion.${region}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
