import { type ReactNode, useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Card, warmCards } from '#panels/Card.tsx';
import { coversBottom } from '#panels/covers.ts';
import { Dialogs } from '#panels/Dialogs.tsx';
import { Disclaimer } from '#panels/Disclaimer.tsx';
import { DockLine } from '#panels/DockLine.tsx';
import { FirstVisit } from '#panels/FirstVisit.tsx';
import { LoadingVeil } from '#panels/LoadingVeil.tsx';
import { Notices } from '#panels/Notices.tsx';
import { PointBrowser, warmBrowser } from '#panels/PointBrowser.tsx';
import { RegionFailed } from '#panels/RegionFailed.tsx';
import { SelectionAnnouncer } from '#panels/SelectionAnnouncer.tsx';
import { PrintSheet } from '#panels/share/PrintSheet.tsx';
import { useShortcuts } from '#panels/shortcuts.ts';
import { TopBar } from '#panels/TopBar.tsx';
import { useLayout } from '#panels/useLayout.ts';
import { usePageTitle } from '#panels/usePageTitle.ts';
import { ViewBar } from '#panels/ViewBar.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { type Furniture, useFurniture } from '#state/furniture.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import { useView } from '#state/useView.ts';
import { isAtRest, type ViewState } from '#state/view.ts';
import styles from './App.module.css';
import { SceneMount } from './SceneMount.tsx';

const insetsOf = (s: ViewState) => s.insets;
const listOpenOf = (s: Furniture) => s.listOpen;
const canBeSeen = (s: SceneStatus) => s.phase === 'loading' || s.phase === 'ready';
const isBusy = (s: SceneStatus) => s.phase === 'loading';
/** Before a class one panel at most. */
const isProjectingOf = (s: Preferences) => s.theme === 'projector';
const languageOf = (s: Preferences) => s.language;

/** The page: the body in the middle, everything else at its edges. */
export function App() {
  const layout = useLayout();
  const { top, right, bottom, left } = useView(insetsOf);
  const isResting = useView(isAtRest);
  const isListOpen = useFurniture(listOpenOf);
  const isProjecting = usePreferences(isProjectingOf);
  const hasView = useSceneStatus(canBeSeen);
  useShortcuts();
  usePageTitle();
  useWarmUp();
  const freeArea = {
    '--free-top': `${top}px`,
    '--free-bottom': `${bottom}px`,
    '--free-middle': `calc(50% + ${(left - right) / 2}px)`,
    '--free-width': `calc(100vw - ${left + right}px)`,
  };
  return (
    <div className={styles.app} data-layout={layout} style={freeArea}>
      <TopBar layout={layout} />
      <Region>
        <PointBrowser layout={layout} />
      </Region>
      <Region>{!(isListOpen && isProjecting) && <Card />}</Region>
      <main className={styles.stage}>
        <SceneMount />
        <LoadingVeil withProgress={layout === 'phone' && !isResting} />
        <div className={styles.dock} ref={coversBottom}>
          <FirstVisit />
          <DockLine />
          {hasView && layout !== 'phone' && <ViewBar isColumn={false} />}
          {isResting && layout !== 'desktop' && <Disclaimer />}
        </div>
        {hasView && layout === 'phone' && <ViewBar isColumn isHidden={isListOpen} />}
      </main>
      <Notices />
      <PrintSheet />
      <SelectionAnnouncer />
      <Region>
        <Dialogs />
      </Region>
    </div>
  );
}

/** What breaks inside stays inside. */
function Region({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <div className={styles.broken}>
          <RegionFailed onRetry={resetErrorBoundary} />
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

/** Once the body stands, or cannot, the cards and their words are fetched, so that the first click answers at once. */
function useWarmUp(): void {
  const catalog = useCatalog();
  const language = usePreferences(languageOf);
  const isWaiting = useSceneStatus(isBusy);
  useEffect(() => {
    if (isWaiting) return;
    warmBrowser();
    warmCards();
    // A failure here is no news: the card asks again, and tells the person.
    void Promise.allSettled([
      catalog.loadTexts(language),
      catalog.loadGlossary(language),
      catalog.loadReferences(),
      catalog.loadEntries(),
    ]);
  }, [isWaiting, catalog, language]);
}
