import { type Preferences, usePreferences } from '#state/preferences.ts';
import { type FinishLook, finishLooks, type ThemeLook, themeLooks } from './finishLooks.ts';

const finishOf = (s: Preferences) => s.finish;
const themeOf = (s: Preferences) => s.theme;

/** What the figure is made of. */
export function useFinishLook(): FinishLook {
  return finishLooks[usePreferences(finishOf)];
}

/** The light of the room. */
export function useThemeLook(): ThemeLook {
  return themeLooks[usePreferences(themeOf)];
}
