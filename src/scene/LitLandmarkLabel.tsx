import { invalidate } from '@react-three/fiber';
import { Suspense, use, useLayoutEffect } from 'react';
import { useCatalog } from '#state/catalogContext.ts';
import { type LitLandmark, useLitLandmark } from '#state/litLandmark.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import styles from './FindItLabels.module.css';
import type { GuideOverlay } from './guideLabels.ts';
import over from './LabelLayer.module.css';

const litOf = (s: LitLandmark) => s.touched ?? s.pinned;
const languageOf = (s: Preferences) => s.language;

/** The name of the landmark that is lit. For the eye only: the card says the same. */
export function LitLandmarkLabel({ overlay }: { overlay: GuideOverlay }) {
  const lit = useLitLandmark(litOf);
  return (
    lit && (
      <div className={over.layer} aria-hidden="true" data-lit-landmark={lit}>
        <Suspense fallback={null}>
          <Name overlay={overlay} id={lit} />
        </Suspense>
      </div>
    )
  );
}

function Name({ overlay, id }: { overlay: GuideOverlay; id: string }) {
  const words = use(useCatalog().loadLandmarkWords(usePreferences(languageOf)));
  const name = words.get(id)?.name;
  // Words may come after the frame that lit the landmark, and only a frame puts them in their place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words.
  useLayoutEffect(() => invalidate(), [name]);
  return (
    <span ref={overlay.places[0]} className={styles.place} data-name="landmark">
      {name}
    </span>
  );
}
