import { X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#kit/IconButton.tsx';
import { Panel } from '#kit/Panel.tsx';
import { Sheet } from '#kit/Sheet.tsx';
import type { SheetHeight } from '#kit/useSheetDrag.ts';
import { closeList, type Furniture, useFurniture } from '#state/furniture.ts';
import { coversLeft } from './covers.ts';
import styles from './PointBrowser.module.css';
import { SafetyCard } from './SafetyLink.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import type { Layout } from './useLayout.ts';

const loadTabs = () => import('./BrowserTabs.tsx');
const BrowserTabs = lazy(async () => ({ default: (await loadTabs()).BrowserTabs }));

const listOpenOf = (s: Furniture) => s.listOpen;

/** Fetches what is in the browser before it is opened. */
export function warmBrowser(): void {
  void loadTabs();
}

/** What shows on the body, and every point in words: a column that is always there, or, where there is no room for it, a drawer or a sheet. */
export function PointBrowser({ layout }: { layout: Layout }) {
  const { t } = useTranslation();
  const isOpen = useFurniture(listOpenOf);
  const [height, setHeight] = useState<SheetHeight>('full');
  const label = t('PointList.title');
  if (layout === 'desktop') {
    return (
      <aside className={styles.column} ref={coversLeft} aria-label={label}>
        <Suspense fallback={<div className={styles.waiting} />}>
          <BrowserTabs isFlat={false} hasBodies={false} />
        </Suspense>
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
      <Suspense fallback={<div className={styles.waiting} />}>
        <BrowserTabs isFlat hasBodies={layout === 'phone'} />
      </Suspense>
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
