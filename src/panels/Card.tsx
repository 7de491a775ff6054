import { lazy, Suspense } from 'react';
import { type Reading, useReading } from '#state/reading.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';

const loadPointCard = () => import('./point/PointCard.tsx');
const loadMeridianCard = () => import('./MeridianCard.tsx');
const PointCard = lazy(async () => ({ default: (await loadPointCard()).PointCard }));
const MeridianCard = lazy(async () => ({ default: (await loadMeridianCard()).MeridianCard }));

const loadPatternCard = () => import('./patterns/PatternCard.tsx');
const loadHurtsCard = () => import('./patterns/HurtsCard.tsx');
const PatternCard = lazy(async () => ({ default: (await loadPatternCard()).PatternCard }));
const HurtsCard = lazy(async () => ({ default: (await loadHurtsCard()).HurtsCard }));

const loadGuide = () => import('./guide/GuidePanel.tsx');
const GuidePanel = lazy(async () => ({ default: (await loadGuide()).GuidePanel }));

const isReadingOf = (s: Reading) => s.at !== null;
const selectedOf = (s: ViewState) => s.selected;
const meridianOf = (s: ViewState) => s.meridian;
const patternOf = (s: ViewState) => s.pattern;
const hurtsOf = (s: ViewState) => s.hurts;

/** Fetches the cards before the first is wanted. */
export function warmCards(): void {
  void loadPointCard();
  void loadMeridianCard();
  void loadPatternCard();
  void loadHurtsCard();
  void loadGuide();
}

/** The card of whatever is chosen, if anything is. */
export function Card() {
  const selected = useView(selectedOf);
  const meridian = useView(meridianOf);
  const pattern = useView(patternOf);
  const hurts = useView(hurtsOf);
  const isReading = useReading(isReadingOf);
  // The guide moves the figure, and what it shows there opens no card.
  if (isReading)
    return (
      <Suspense fallback={null}>
        <GuidePanel />
      </Suspense>
    );
  return (
    <Suspense fallback={null}>
      {selected && <PointCard code={selected} />}
      {meridian && <MeridianCard code={meridian} />}
      {pattern && <PatternCard id={pattern} />}
      {hurts && <HurtsCard />}
    </Suspense>
  );
}
