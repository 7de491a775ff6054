/** The light of the room: by day, in the evening, before a class. */
export const themes = ['paper', 'night', 'projector'] as const;
export type Theme = (typeof themes)[number];

const KEY = 'backpoints.theme';

/** The theme of someone who never chose one; paper where there is no window to ask. */
export function systemTheme(): Theme {
  const prefersDark = typeof window !== 'undefined' && window.matchMedia('(prefers-color-scheme: dark)').matches;
  return prefersDark ? 'night' : 'paper';
}

/** What was chosen on an earlier visit, if anything; storage may be switched off. */
export function storedTheme(): Theme | null {
  if (typeof window === 'undefined') return null;
  try {
    const stored = window.localStorage.getItem(KEY);
    return themes.find((theme) => theme === stored) ?? null;
  } catch {
    return null;
  }
}

export function storeTheme(theme: Theme): void {
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // Without storage the choice lasts as long as the visit.
  }
}
