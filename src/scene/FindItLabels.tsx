import { Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import type { FindItStep } from '#domain/findIt/findItStep.ts';
import { findItSteps } from '#domain/findIt/findItSteps.ts';
import { lengthsOf } from '#domain/findIt/legs.ts';
import { litRefs } from '#domain/findIt/litRefs.ts';
import { ruleOfPoint } from '#domain/findIt/ruleOfPoint.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type FindIt, useFindIt } from '#state/findIt.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import styles from './FindItLabels.module.css';
import type { GuideOverlay } from './guideLabels.ts';
import over from './LabelLayer.module.css';

const codeOf = (s: FindIt) => s.code;
const stepOf = (s: FindIt) => s.step;
const languageOf = (s: Preferences) => s.language;

/** Names at the places of the step at hand, and the cun at the ruler. For the eye only: the panel says the same. */
export function FindItLabels({ overlay }: { overlay: GuideOverlay }) {
  const code = useFindIt(codeOf);
  if (!code) return null;
  return (
    <div className={over.layer} aria-hidden="true">
      <Suspense fallback={null}>
        <Step overlay={overlay} code={code} />
      </Suspense>
    </div>
  );
}

function Step({ overlay, code }: { overlay: GuideOverlay; code: PointCode }) {
  const entries = use(useCatalog().loadEntries());
  const at = useFindIt(stepOf);
  const steps = findItSteps(code, (other) => ruleOfPoint(other, entries.get(other)));
  const step = steps[Math.min(at, steps.length - 1)];
  return step && <Words overlay={overlay} step={step} code={code} />;
}

function Words({ overlay, step, code }: { overlay: GuideOverlay; step: FindItStep; code: string }) {
  const { t, i18n } = useTranslation();
  const words = use(useCatalog().loadLandmarkWords(usePreferences(languageOf)));
  const names = litRefs(step).map(({ kind, name }) =>
    kind === 'landmark' ? (words.get(name)?.name ?? '') : name === code ? '' : name,
  );
  const lengths = step.kind === 'measure' ? lengthsOf(step.legs) : [];
  const measured = lengths.map((cun) => t('FindIt.cun', { cun: formatNumber(cun, i18n.language, 2) })).join(' + ');
  return (
    <>
      {overlay.places.map((ref, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places of a step have no other name.
        <span key={i} ref={ref} className={styles.place} data-name="place">
          {names[i] ?? ''}
        </span>
      ))}
      <span ref={overlay.measure} className={styles.measure} data-name="measure">
        {measured}
      </span>
    </>
  );
}
