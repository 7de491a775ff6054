import { Mars, Venus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BodyRecipe } from '#domain/body.ts';
import { Segments } from '#kit/Segments.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { useView } from '#state/useView.ts';
import { showBody, type ViewState } from '#state/view.ts';
import styles from './BodyChoice.module.css';

const bodyOf = (s: ViewState) => s.body;
const icons = { male: <Mars size="1rem" aria-hidden="true" />, female: <Venus size="1rem" aria-hidden="true" /> };

/** Whose body is shown: the sex, and the build where there is more than one. */
export function BodyChoice({ direction }: { direction: 'row' | 'column' }) {
  const { t } = useTranslation();
  const { bodies } = useCatalog();
  const body = useView(bodyOf);
  const shown = bodies.find(({ id }) => id === body) ?? bodies[0];
  if (!shown) return null;
  const sexes = [...new Set(bodies.map(({ sex }) => sex))];
  const builds = bodies.filter(({ sex }) => sex === shown.sex);
  return (
    <div className={styles.choice} data-direction={direction}>
      <Segments
        direction={direction}
        legend={t('BodyChoice.sex')}
        value={shown.sex}
        onChange={(sex) => showBody(counterpart(bodies, shown, sex).id)}
        segments={sexes.map((sex) => ({ value: sex, label: t(`BodyChoice.${sex}`), icon: icons[sex] }))}
      />
      {builds.length > 1 && (
        <select
          className={styles.build}
          aria-label={t('BodyChoice.build')}
          value={shown.id}
          onChange={(event) => showBody(event.target.value)}
        >
          {builds.map(({ id, build }) => (
            <option key={id} value={id}>
              {t(`BodyChoice.${build}`)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** The other sex in the same build, or in any. */
function counterpart(bodies: readonly BodyRecipe[], shown: BodyRecipe, sex: BodyRecipe['sex']): BodyRecipe {
  const same = bodies.filter((body) => body.sex === sex);
  return same.find(({ build }) => build === shown.build) ?? same[0] ?? shown;
}
