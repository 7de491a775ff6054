import { useTranslation } from 'react-i18next';
import { Panel } from '#kit/Panel.tsx';
import { BodyChoice } from './BodyChoice.tsx';
import { Counts } from './Counts.tsx';
import { LayerPanel } from './LayerPanel.tsx';
import styles from './MapPanels.module.css';
import { MeridianPanel } from './MeridianPanel.tsx';
import { SetPanel } from './SetPanel.tsx';

interface MapTabProps {
  /** On a surface of its owner's, not as cards of their own. */
  isFlat: boolean;
  /** Where the bar under the figure has no room for it. */
  hasBodies: boolean;
}

/** What shows on the body, and how. */
export function MapTab({ isFlat, hasBodies }: MapTabProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.stack} data-flat={isFlat}>
      {hasBodies && (
        <Panel className={styles.panel} aria-label={t('BodyChoice.sex')}>
          <BodyChoice direction="row" />
        </Panel>
      )}
      <SetPanel />
      <MeridianPanel />
      <LayerPanel />
      <Counts />
    </div>
  );
}
