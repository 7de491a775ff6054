import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#kit/IconButton.tsx';
import { Panel } from '#kit/Panel.tsx';
import { Sheet } from '#kit/Sheet.tsx';
import { Tabs } from '#kit/Tabs.tsx';
import type { SheetHeight } from '#kit/useSheetDrag.ts';
import { closeList, type Furniture, openTab, tabs, useFurniture } from '#state/furniture.ts';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import { coversLeft } from './covers.ts';
import { MapTab } from './MapTab.tsx';
import styles from './PointBrowser.module.css';
import { PointList } from './PointList.tsx';
import { SafetyCard } from './SafetyLink.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import type { Layout } from './useLayout.ts';

const listOpenOf = (s: Furniture) => s.listOpen;
const tabOf = (s: Furniture) => s.tab;
const hasNoBody = (s: SceneStatus) => s.phase === 'unavailable' || s.phase === 'failed';

/** What shows on the body, and every point in words: a column that is always there, or, where there is no room for it, a drawer or a sheet. */
export function PointBrowser({ layout }: { layout: Layout }) {
  const { t } = useTranslation();
  const isOpen = useFurniture(listOpenOf);
  const [height, setHeight] = useState<SheetHeight>('full');
  const label = t('PointList.title');
  if (layout === 'desktop') {
    return (
      <aside className={styles.column} ref={coversLeft} aria-label={label}>
        <Faces isFlat={false} hasBodies={false} />
        <SafetyCard />
      </aside>
    );
  }
  if (!isOpen) return null;
  const content = (
    <>
      <div className={styles.head} data-sheet-grip>
        <h2 className={styles.title}>{label}</h2>
        {/* Here the top bar has no room for it. */}
        {layout === 'phone' && <ThemeButton />}
        <IconButton label={t('PointList.close')} icon={<X size="1.1875rem" />} onClick={closeList} />
      </div>
      <Faces isFlat hasBodies={layout === 'phone'} />
    </>
  );
  if (layout === 'tablet') {
    return (
      <aside className={styles.drawer} ref={coversLeft} aria-label={label}>
        <Panel className={styles.surface}>{content}</Panel>
      </aside>
    );
  }
  return (
    <Sheet
      label={label}
      handleLabel={t('Sheet.handle', { name: label, height: t(`Sheet.${height}`) })}
      height={height}
      onHeight={setHeight}
      onDismiss={closeList}
    >
      <div className={styles.surface}>{content}</div>
    </Sheet>
  );
}

/** The two faces of the browser; without a body the points come first. */
function Faces({ isFlat, hasBodies }: { isFlat: boolean; hasBodies: boolean }) {
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
