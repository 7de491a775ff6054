import { Scan } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#kit/IconButton.tsx';
import { useView } from '#state/useView.ts';
import { showView, standardViews, type ViewState } from '#state/view.ts';
import { BodyChoice } from './BodyChoice.tsx';
import { coversRight } from './covers.ts';
import styles from './ViewBar.module.css';

const cameraOf = (s: ViewState) => s.camera;
const handOf = (s: ViewState) => s.restingCamera;

/** The sides of the patient need more words than fit on a button. */
const longNames = { left: 'ViewBar.leftLong', right: 'ViewBar.rightLong' } as const;
const shortcutOf = { back: '1', front: '2', left: '3', right: '4' } as const;

interface ViewBarProps {
  isColumn: boolean;
  /** Out of sight and reach but in its place, so that the figure is not framed anew for a moment. */
  isHidden?: boolean;
}

/** The standard views and the bodies: a row under the figure, on a phone a column beside it. */
export function ViewBar({ isColumn, isHidden = false }: ViewBarProps) {
  const { t } = useTranslation();
  const camera = useView(cameraOf);
  const hand = useView(handOf);
  const current = camera.kind === 'standard' && !hand ? camera.view : null;
  return (
    <nav
      className={`${styles.bar} ${isColumn ? styles.column : ''}`}
      data-hidden={isHidden}
      aria-label={t('ViewBar.label')}
      ref={isColumn ? coversRight : null}
    >
      {standardViews.map((view) => {
        const longName = view === 'left' || view === 'right' ? t(longNames[view]) : undefined;
        return (
          <button
            key={view}
            type="button"
            className={styles.view}
            aria-pressed={view === current}
            aria-keyshortcuts={shortcutOf[view]}
            title={longName}
            onClick={() => showView(view)}
          >
            {t(`ViewBar.${view}`)}
          </button>
        );
      })}
      <IconButton
        className={styles.reset}
        label={t('ViewBar.reset')}
        icon={<Scan size="1.0625rem" />}
        aria-keyshortcuts="0"
        onClick={() => showView('back')}
      />
      {/* Beside the figure there is no room for it over an open sheet: on a phone the bodies are in the menu. */}
      {!isColumn && <BodyChoice direction="row" />}
    </nav>
  );
}
