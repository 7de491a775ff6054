import { useMedia } from '#kit/useMedia.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';

const isProjecting = (s: Preferences) => s.theme === 'projector';

/** In em, so that a person who reads with large letters gets the layout with room for them. */
const DESKTOP = '(min-width: 62.5em)';
const PHONE = '(max-width: 43.99em)';

/** `desktop` shows list and card beside the body, `tablet` the card, `phone` lays both over its lower part. */
export type Layout = 'phone' | 'tablet' | 'desktop';

export function useLayout(): Layout {
  const isDesktop = useMedia(DESKTOP);
  const isPhone = useMedia(PHONE);
  // Before a class nothing stands beside the body but what was asked for.
  const hasColumn = !usePreferences(isProjecting) && isDesktop;
  return hasColumn ? 'desktop' : isPhone ? 'phone' : 'tablet';
}
