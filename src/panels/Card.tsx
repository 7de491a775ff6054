import { lazyPart } from '#kit/lazyPart.tsx';
import { type Reading, useReading } from '#state/reading.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';

const pointCard = lazyPart(async () => (await import('./point/PointCard.tsx')).PointCard);
const meridianCard = lazyPart(async () => (await import('./MeridianCard.tsx')).MeridianCard);
const patternCard = lazyPart(async () => (await import('./patterns/PatternCard.tsx')).PatternCard);
const hurtsCard = lazyPart(async () => (await import('./patterns/HurtsCard.tsx')).HurtsCard);
const guidePanel = lazyPart(async () => (await import('./guide/GuidePanel.tsx')).GuidePanel);

const isReadingOf = (s: Reading) => s.at !== null;
const selectedOf = (s: ViewState) => s.selected;
const meridianOf = (s: ViewState) => s.meridian;
const patternOf = (s: ViewState) => s.pattern;
const hurtsOf = (s: ViewState) => s.hurts;

/** Fetches the cards before the first is wanted. */
export function warmCards(): void {
  for (const { warm } of [pointCard, meridianCard, patternCard, hurtsCard, guidePanel]) warm();
}

/** The card of whatever is chosen, if anything is. */
export function Card() {
  const selected = useView(selectedOf);
  const meridian = useView(meridianOf);
  const pattern = useView(patternOf);
  const hurts = useView(hurtsOf);
  const isReading = useReading(isReadingOf);
  // The guide moves the figure, and what it shows there opens no card.
  if (isReading) return <guidePanel.Part />;
  if (selected) return <pointCard.Part code={selected} />;
  if (meridian) return <meridianCard.Part code={meridian} />;
  if (pattern) return <patternCard.Part id={pattern} />;
  return hurts && <hurtsCard.Part />;
}
