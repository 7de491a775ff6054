import type { Preferences } from '#state/preferences.ts';

/** Bones are drawn only where skin lets them be seen. */
export function areBonesShown({ bones, skinOpacity }: Preferences): boolean {
  return bones && skinOpacity < 1;
}
