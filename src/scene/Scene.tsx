import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FindItLabels } from './FindItLabels.tsx';
import { createGuideOverlay } from './guideLabels.ts';
import { LabelLayer } from './LabelLayer.tsx';
import { LitLandmarkLabel } from './LitLandmarkLabel.tsx';
import { createOverlay } from './overlay.ts';
import styles from './Scene.module.css';
import { useStage } from './useStage.ts';
import { World } from './World.tsx';

/** The picture, as large as its container, and the labels over it. */
export function Scene() {
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const overlay = useMemo(createOverlay, []);
  const guide = useMemo(createGuideOverlay, []);
  const lit = useMemo(createGuideOverlay, []);
  const world = useMemo(() => <World overlay={overlay} guide={guide} lit={lit} />, [overlay, guide, lit]);
  const canvas = useStage(host, world);
  const label = t('Scene.canvasLabel');

  useEffect(() => {
    // `application`: screen readers then hand the arrow keys on instead of reading by them.
    const words = { role: 'application', tabindex: '0', 'aria-label': label, 'aria-describedby': hintId };
    for (const [name, value] of Object.entries(words)) canvas.current?.setAttribute(name, value);
  }, [canvas, label, hintId]);

  return (
    <div className={styles.scene} ref={host}>
      <LabelLayer overlay={overlay} />
      <FindItLabels overlay={guide} />
      <LitLandmarkLabel overlay={lit} />
      <p className={styles.hint} id={hintId}>
        {t('Scene.canvasHint')}
      </p>
    </div>
  );
}
