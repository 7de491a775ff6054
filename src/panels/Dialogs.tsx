import { lazy, Suspense } from 'react';
import { type Furniture, useFurniture } from '#state/furniture.ts';

const SafetyDialog = lazy(async () => ({ default: (await import('./SafetyDialog.tsx')).SafetyDialog }));
const AccuracyPage = lazy(async () => ({ default: (await import('./accuracy/AccuracyPage.tsx')).AccuracyPage }));
const SourcesPage = lazy(async () => ({ default: (await import('./sources/SourcesPage.tsx')).SourcesPage }));
const VisitPage = lazy(async () => ({ default: (await import('./visit/VisitPage.tsx')).VisitPage }));
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }));
const MyCunDialog = lazy(async () => ({ default: (await import('./findIt/MyCunDialog.tsx')).MyCunDialog }));
const ShareDialog = lazy(async () => ({ default: (await import('./share/ShareDialog.tsx')).ShareDialog }));

const dialogOf = (s: Furniture) => s.dialog;

/** The window over the page, if one is open. */
export function Dialogs() {
  const dialog = useFurniture(dialogOf);
  return (
    <Suspense fallback={null}>
      {dialog === 'safety' && <SafetyDialog />}
      {dialog === 'accuracy' && <AccuracyPage />}
      {dialog === 'sources' && <SourcesPage />}
      {dialog === 'visit' && <VisitPage />}
      {dialog === 'share' && <ShareDialog />}
      {dialog === 'keys' && <KeysDialog />}
      {dialog === 'myCun' && <MyCunDialog />}
    </Suspense>
  );
}
