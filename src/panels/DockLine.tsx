import { useTranslation } from 'react-i18next';
import { useMedia } from '#kit/useMedia.ts';
import { useFirstStep } from '#state/firstVisit.ts';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import { useView } from '#state/useView.ts';
import { isAtRest } from '#state/view.ts';
import styles from './DockLine.module.css';
import { LoadingProgress } from './LoadingProgress.tsx';

const phaseOf = (s: SceneStatus) => s.phase;

/** One line under the figure: how far it has come, then what can be done with it, gone with the first choice. */
export function DockLine() {
  const { t } = useTranslation();
  const phase = useSceneStatus(phaseOf);
  const isResting = useView(isAtRest);
  const isNew = useFirstStep() !== null;
  const byFinger = useMedia('(pointer: coarse)');
  if (phase === 'loading') return <LoadingProgress />;
  if (phase !== 'ready' || !isResting || isNew) return null;
  return <p className={styles.line}>{t(byFinger ? 'Hint.chooseTouch' : 'Hint.choose')}</p>;
}
