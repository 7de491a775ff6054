import { lazyPart } from '#kit/lazyPart.tsx';
import { type DialogName, type Furniture, useFurniture } from '#state/furniture.ts';

const dialogs = {
  safety: lazyPart(async () => (await import('./SafetyDialog.tsx')).SafetyDialog).Part,
  accuracy: lazyPart(async () => (await import('./accuracy/AccuracyPage.tsx')).AccuracyPage).Part,
  sources: lazyPart(async () => (await import('./sources/SourcesPage.tsx')).SourcesPage).Part,
  visit: lazyPart(async () => (await import('./visit/VisitPage.tsx')).VisitPage).Part,
  share: lazyPart(async () => (await import('./share/ShareDialog.tsx')).ShareDialog).Part,
  keys: lazyPart(async () => (await import('./KeysDialog.tsx')).KeysDialog).Part,
  myCun: lazyPart(async () => (await import('./findIt/MyCunDialog.tsx')).MyCunDialog).Part,
} satisfies Record<DialogName, unknown>;

const dialogOf = (s: Furniture) => s.dialog;

/** The window over the page, if one is open. */
export function Dialogs() {
  const dialog = useFurniture(dialogOf);
  if (!dialog) return null;
  const Dialog = dialogs[dialog];
  return <Dialog />;
}
