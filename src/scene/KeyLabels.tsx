import { useLayoutEffect, useMemo } from 'react';
import { useCatalog } from '#state/catalogContext.ts';
import { type FindIt, useFindIt } from '#state/findIt.ts';
import { type LitLandmark, useLitLandmark } from '#state/litLandmark.ts';
import { usePointVisibility } from '#state/pointVisibility.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import styles from './LabelLayer.module.css';
import { chooseLabels } from './labelChoice.ts';
import { createPin, type KeyPin, type Overlay } from './overlay.ts';
import { useWide } from './useWide.ts';

const selectedOf = (s: ViewState) => s.selected;
const meridianShownOf = (s: ViewState) => s.meridian;
const showOf = (s: ViewState) => s.show;
const findItOf = (s: FindIt) => s.code;
const pinnedOf = (s: LitLandmark) => s.pinned;
const labelsOf = (s: Preferences) => s.labels;

/** The names in the gutters. */
export function KeyLabels({ overlay }: { overlay: Overlay }) {
  const catalog = useCatalog();
  const selected = useView(selectedOf);
  const meridian = useView(meridianShownOf);
  const show = useView(showOf);
  const labels = usePreferences(labelsOf);
  const visibility = usePointVisibility();
  const isWide = useWide();
  // A guide on the skin brings names of its own, and so does a landmark that is kept lit.
  const isFinding = useFindIt(findItOf) !== null;
  const hasLandmark = useLitLandmark(pinnedOf) !== null;
  const mode = isWide && !isFinding && !hasLandmark ? labels : 'chosen';
  const pins = useMemo<readonly KeyPin[]>(
    () =>
      chooseLabels({ mode, selected, meridian, show, visibility }, catalog).map((code) => ({ code, ...createPin() })),
    [mode, selected, meridian, show, visibility, catalog],
  );
  useLayoutEffect(() => {
    overlay.keyPins = pins;
    overlay.onWords?.();
  }, [overlay, pins]);
  return pins.map(({ code, label, leader }) => (
    <div key={code} className={styles.key}>
      <i className={styles.leader} ref={leader} />
      <span className={styles.label} ref={label} data-label={code}>
        <b>{code}</b>
        <span lang="zh-Hans">{catalog.point(code)?.names.hanzi.simplified}</span>
      </span>
    </div>
  ));
}
