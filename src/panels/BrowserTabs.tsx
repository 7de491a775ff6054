import { useTranslation } from 'react-i18next';
import { Panel } from '#kit/Panel.tsx';
import { Tabs } from '#kit/Tabs.tsx';
import { type Furniture, openTab, tabs, useFurniture } from '#state/furniture.ts';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import { MapTab } from './MapTab.tsx';
import styles from './PointBrowser.module.css';
import { PointList } from './PointList.tsx';

const tabOf = (s: Furniture) => s.tab;
const hasNoBody = (s: SceneStatus) => s.phase === 'unavailable' || s.phase === 'failed';

/** The two faces of the browser; without a body the points come first. */
export function BrowserTabs({ isFlat, hasBodies }: { isFlat: boolean; hasBodies: boolean }) {
  const { t } = useTranslation();
  const chosen = useFurniture(tabOf);
  const isBodyless = useSceneStatus(hasNoBody);
  const contents = {
    map: (
      <div className={styles.map}>
        <MapTab isFlat={isFlat} hasBodies={hasBodies} />
      </div>
    ),
    points: (
      <Panel className={styles.points} data-flat={isFlat} aria-label={t('PointList.title')}>
        <PointList />
      </Panel>
    ),
  };
  return (
    <Tabs
      className={isFlat ? styles.flat : undefined}
      label={t('PointBrowser.tabs')}
      value={chosen ?? (isBodyless ? 'points' : 'map')}
      onChange={openTab}
      tabs={tabs.map((value) => ({ value, label: t(`PointBrowser.${value}`), content: contents[value] }))}
    />
  );
}
