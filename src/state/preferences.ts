import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { storedTheme, storeTheme, systemTheme, type Theme } from './theme.ts';

/** The languages the atlas speaks, the first by default. A further one is a folder in `data/text` and a file in `i18n`. */
export const languages = ['en', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];

/** How the figure is made; `clear` lets the bones show through. */
export const finishes = ['porcelain', 'bronze', 'clear'] as const;
export type Finish = (typeof finishes)[number];

/** Which points are labelled on the body beside the hovered one. */
export const labelModes = ['key', 'chosen', 'off'] as const;
export type LabelMode = (typeof labelModes)[number];

/** How a person likes to read and to see, whatever they look at. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly finish: Finish;
  /** 0 is no skin, 1 is solid; a finish brings its own, the person may change it. */
  readonly skinOpacity: number;
  readonly bones: boolean;
  /** The published spread of experts' marks around the chosen point. */
  readonly halo: boolean;
  /** Where something lies beneath the skin that asks for care. */
  readonly risks: boolean;
  readonly labels: LabelMode;
  /** Plain cloth over pelvis and chest; null leaves it to the theme: on before a class. */
  readonly modest: boolean | null;
}

/** What a finish says about skin and bones, until the person says otherwise. */
export const layersOf: Readonly<Record<Finish, Pick<Preferences, 'skinOpacity' | 'bones'>>> = {
  porcelain: { skinOpacity: 1, bones: false },
  bronze: { skinOpacity: 1, bones: false },
  clear: { skinOpacity: 0.25, bones: true },
};

export const preferencesStore = createStore<Preferences>(() => ({
  language: languages[0],
  theme: storedTheme() ?? systemTheme(),
  finish: 'porcelain',
  ...layersOf.porcelain,
  halo: true,
  risks: false,
  labels: 'key',
  modest: null,
}));

export function chooseLanguage(language: Language): void {
  preferencesStore.setState({ language });
}

/** Changes the light of the room, and remembers it for the next visit. */
export function chooseTheme(theme: Theme): void {
  storeTheme(theme);
  preferencesStore.setState({ theme });
}

/** Changes what the figure is made of; skin and bones follow. */
export function chooseFinish(finish: Finish): void {
  preferencesStore.setState({ finish, ...layersOf[finish] });
}

/** Looks through the skin, or not any more. */
export function toggleSeeThrough(): void {
  chooseFinish(preferencesStore.getState().finish === 'clear' ? 'porcelain' : 'clear');
}

export function cycleLabels(): void {
  preferencesStore.setState(({ labels }) => ({
    labels: labelModes[(labelModes.indexOf(labels) + 1) % labelModes.length] ?? 'key',
  }));
}

export function setSkinOpacity(skinOpacity: number): void {
  preferencesStore.setState({ skinOpacity });
}

export function toggleBones(): void {
  preferencesStore.setState(({ bones }) => ({ bones: !bones }));
}

export function toggleHalo(): void {
  preferencesStore.setState(({ halo }) => ({ halo: !halo }));
}

export function toggleRisks(): void {
  preferencesStore.setState(({ risks }) => ({ risks: !risks }));
}

export function toggleModest(): void {
  preferencesStore.setState((s) => ({ modest: !isModest(s) }));
}

/** Whether the figure wears cloth: as the person said, else before a class only. */
export function isModest({ modest, theme }: Pick<Preferences, 'modest' | 'theme'>): boolean {
  return modest ?? theme === 'projector';
}

/** Mirrors the theme to `<html data-theme>`, which reassigns the tokens. Returns the undo. */
export function mirrorTheme(root: HTMLElement): () => void {
  const mirror = ({ theme }: Preferences) => {
    root.dataset.theme = theme;
  };
  mirror(preferencesStore.getState());
  return preferencesStore.subscribe(mirror);
}

export function usePreferences<T>(selector: (preferences: Preferences) => T): T {
  return useStore(preferencesStore, selector);
}
