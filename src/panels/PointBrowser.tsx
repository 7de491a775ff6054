import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#kit/IconButton.tsx';
import { lazyPart } from '#kit/lazyPart.tsx';
import { Panel } from '#kit/Panel.tsx';
import { Sheet } from '#kit/Sheet.tsx';
import type { SheetHeight } from '#kit/useSheetDrag.ts';
import { closeList, type Furniture, useFurniture } from '#state/furniture.ts';
import { coversLeft } from './covers.ts';
import styles from './PointBrowser.module.css';
import { SafetyCard } from './SafetyLink.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import type { Layout } from './useLayout.ts';

const browserTabs = lazyPart(
  async () => (await import('./BrowserTabs.tsx')).BrowserTabs,
  <div className={styles.waiting} />,
);

const listOpenOf = (s: Furniture) => s.listOpen;

/** Fetches what is in the browser before it is opened. */
export const warmBrowser = browserTabs.warm;

/** What shows on the body, and every point in words: a column that is always there, or, where there is no room for it, a drawer or a sheet. */
export function PointBrowser({ layout }: { layout: Layout }) {
  const { t } = useTranslation();
  const isOpen = useFurniture(listOpenOf);
  const [height, setHeight] = useState<SheetHeight>('full');
  const label = t('PointList.title');
  if (layout === 'desktop') {
    return (
      <aside className={styles.column} ref={coversLeft} aria-label={label}>
        <browserTabs.Part isFlat={false} hasBodies={false} />
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
      <browserTabs.Part isFlat hasBodies={layout === 'phone'} />
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
