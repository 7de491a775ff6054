import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { noFilters } from '#domain/filters.ts';
import type { GuideTopicId, Shown } from '#domain/guide.ts';
import { preferencesStore } from './preferences.ts';
import { type CameraArea, type CameraGoal, type ViewState, viewStore } from './view.ts';

/** The guide as it lies open beside the figure. */
export interface Reading {
  /** Null while the guide is closed. */
  readonly at: 'index' | GuideTopicId | null;
  /** The figure stays as it is, whatever is read. */
  readonly pinned: boolean;
}

const closed: Reading = { at: null, pinned: false };

export const readingStore = createStore<Reading>(() => closed);

/** How the figure was before the guide moved it. */
let before: { readonly show: string | null; readonly bones: boolean; readonly skinOpacity: number } | null = null;
let isMoving = false;

// Whoever chooses something on the body or in a list wants its card: the guide makes room.
viewStore.subscribe((now, last) => {
  if (isMoving || readingStore.getState().at === null) return;
  const chosen = placeOf(now);
  if (chosen !== '' && chosen !== placeOf(last)) putAway();
});

export function openGuide(at: 'index' | GuideTopicId): void {
  const { skinOpacity, bones } = preferencesStore.getState();
  before ??= { show: viewStore.getState().show, bones, skinOpacity };
  readingStore.setState({ at });
}

/** Closes the guide and puts the figure back as it was. */
export function closeGuide(): void {
  if (readingStore.getState().at === null) return;
  putAway();
  move({ ...nothing }, null);
}

/** Holds the figure still, or lets it follow the reading again. */
export function togglePin(): void {
  readingStore.setState(({ pinned }) => ({ pinned: !pinned }));
}

/** Shows on the figure what a passage is about; an area is framed where there is one. */
export function followPassage(shown: Shown, area: CameraArea | null): void {
  if (readingStore.getState().at === null || !before) return;
  const { point, meridian, pattern, set, region, view = 'back', bones } = shown;
  const goal: CameraGoal = point ? { kind: 'selection' } : area ? { kind: 'area', area } : { kind: 'standard', view };
  move(
    {
      selected: point ?? null,
      meridian: meridian ?? null,
      pattern: pattern ?? null,
      show: set ?? before.show,
      filters: region ? { ...noFilters, regions: [region] } : noFilters,
    },
    goal,
  );
  lookThrough(bones === true);
}

export function useReading<T>(selector: (reading: Reading) => T): T {
  return useStore(readingStore, selector);
}

const nothing = { selected: null, meridian: null, pattern: null } as const;
/** Skin thin enough to see the bones, and thick enough to see where they lie. */
const THIN_SKIN = 0.35;

function lookThrough(wanted: boolean): void {
  if (!before) return;
  preferencesStore.setState(
    wanted ? { bones: true, skinOpacity: THIN_SKIN } : { bones: before.bones, skinOpacity: before.skinOpacity },
  );
}

function putAway(): void {
  lookThrough(false);
  if (before) move({ show: before.show, filters: noFilters }, null);
  before = null;
  readingStore.setState(closed);
}

/** A move of the guide's own, not of the person. */
function move(change: Partial<ViewState>, camera: CameraGoal | null): void {
  isMoving = true;
  viewStore.setState((s) => ({
    ...change,
    ...(camera && { camera, cameraRequest: s.cameraRequest + 1, restingCamera: null }),
  }));
  isMoving = false;
}

function placeOf({ selected, meridian, pattern, hurts }: ViewState): string {
  return selected ?? meridian ?? pattern ?? (hurts ? 'hurts' : '');
}
