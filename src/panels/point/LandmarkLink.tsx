import { type KeyboardEvent, type PointerEvent, useEffect } from 'react';
import { revealFigure } from '#state/furniture.ts';
import { type LitLandmark, litLandmarkStore, togglePin, touchLandmark, useLitLandmark } from '#state/litLandmark.ts';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import styles from './Point.module.css';

const pinnedOf = (s: LitLandmark) => s.pinned;
const hasFigureOf = ({ phase }: SceneStatus) => phase === 'loading' || phase === 'ready';

/** Words that name a landmark: pointed at they show it on the figure, pressed they keep it there. Bare words where no figure can be drawn. */
export function LandmarkLink({ id, words }: { id: string; words: string }) {
  const isPinned = useLitLandmark(pinnedOf) === id;
  const hasFigure = useSceneStatus(hasFigureOf);
  const leave = () => {
    if (litLandmarkStore.getState().touched === id) touchLandmark(null);
  };
  // What goes from under the pointer hears of no leaving.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the end.
  useEffect(() => leave, []);
  if (!hasFigure) return words;
  // A finger points at nothing before it presses.
  const enter = (event: PointerEvent) => event.pointerType === 'mouse' && touchLandmark(id);
  const toggle = () => {
    togglePin(id);
    if (!isPinned) revealFigure();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button does not run on over the end of a line.
    <span
      role="button"
      tabIndex={0}
      className={styles.landmark}
      aria-pressed={isPinned}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && touchLandmark(id)}
      onBlur={leave}
      onClick={toggle}
      onKeyDown={press}
    >
      {words}
    </span>
  );
}
