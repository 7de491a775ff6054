import { createStore } from 'zustand/vanilla';
import { type MeridianCode, meridianOf, type PointCode } from '#domain/code.ts';
import { type Filters, noFilters } from '#domain/filters.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { HurtRegion } from '#domain/pattern.ts';

/** What the person is looking at. Codes, never objects; nothing here is derived. */
export interface ViewState {
  readonly selected: PointCode | null;
  /** Which of a pair was chosen; the patient's side. */
  readonly side: 'left' | 'right';
  readonly hovered: { readonly code: PointCode; readonly side: 'left' | 'right' | 'midline' } | null;
  /** The meridian whose card is open, if any. */
  readonly meridian: MeridianCode | null;
  /** The id of the pattern whose card is open, if any. */
  readonly pattern: string | null;
  /** Whether the atlas is asking where it hurts. */
  readonly hurts: boolean;
  /** Where it hurts, as far as that was said; the points of these regions stand out while the question is open. */
  readonly hurtRegions: readonly HurtRegion[];
  /** The region that is pointed at, on the body or in the list. */
  readonly hurtPointed: HurtRegion | null;
  /** Meridians switched off by the person. */
  readonly hiddenMeridians: readonly MeridianCode[];
  /** The id of the set whose points stand out, `low-back-pain`; null shows all alike. */
  readonly show: string | null;
  readonly filters: Filters;
  /** The last wish to see a meridian run along the skin; `count` rises with every wish, so that it can be asked for twice. */
  readonly courseWish: { readonly meridian: MeridianCode; readonly count: number } | null;
  readonly body: string;
  /** Where the camera should be: one of the standard views, the chosen point, or a free camera from a link. */
  readonly camera: CameraGoal;
  /** Where the camera came to rest; written by the scene only when a person's move ends. */
  readonly restingCamera: FreeCamera | null;
  /** Counts up with every camera wish, so that the same goal can be asked for twice. */
  readonly cameraRequest: number;
  /** Pixels of the window that panels cover; the camera frames the figure in what is left. */
  readonly insets: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

export const standardViews = ['back', 'front', 'left', 'right'] as const;
export type StandardView = (typeof standardViews)[number];
export interface FreeCamera {
  readonly position: Vec3;
  readonly target: Vec3;
}
export interface CameraArea {
  readonly middle: Vec3;
  /** A place on the skin, for the view must be free to it, and which way the skin faces there. */
  readonly at: Vec3;
  readonly out: Vec3;
  /** From the middle to its farthest place. */
  readonly reachM: number;
}
export type CameraGoal =
  | { readonly kind: 'standard'; readonly view: StandardView }
  | { readonly kind: 'selection' }
  /** A piece of skin, seen from where it faces. */
  | { readonly kind: 'area'; readonly area: CameraArea }
  | { readonly kind: 'free'; readonly camera: FreeCamera };

/** What the atlas opens with. */
export const OPENING_SET = 'low-back-pain';

const initialView: ViewState = {
  selected: null,
  side: 'right',
  hovered: null,
  meridian: null,
  pattern: null,
  hurts: false,
  hurtRegions: [],
  hurtPointed: null,
  hiddenMeridians: [],
  show: OPENING_SET,
  filters: noFilters,
  courseWish: null,
  body: 'male',
  camera: { kind: 'standard', view: 'back' },
  restingCamera: null,
  cameraRequest: 0,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
};

export const viewStore = createStore<ViewState>(() => initialView);

/** Nothing chosen and nothing asked: the figure alone. */
const atRest = { selected: null, meridian: null, pattern: null, hurts: false } as const;

/** Whether no card stands open. */
export function isAtRest({ selected, meridian, pattern, hurts }: ViewState): boolean {
  return selected === null && meridian === null && pattern === null && !hurts;
}

/** A new wish makes where the last move ended out of date. */
function cameraWish(s: ViewState, camera: CameraGoal): Pick<ViewState, 'camera' | 'cameraRequest' | 'restingCamera'> {
  return { camera, cameraRequest: s.cameraRequest + 1, restingCamera: null };
}

/** Opens a point's card and flies to it; a meridian that was switched off is shown again, else there were nothing to see. */
export function selectPoint(code: PointCode, side?: 'left' | 'right'): void {
  viewStore.setState((s) => ({
    ...atRest,
    selected: code,
    side: side ?? s.side,
    hiddenMeridians: s.hiddenMeridians.filter((hidden) => hidden !== meridianOf(code)),
    ...cameraWish(s, { kind: 'selection' }),
  }));
}

/** Opens a meridian's card and shows its line, if it was switched off. */
export function selectMeridian(meridian: MeridianCode): void {
  viewStore.setState((s) => ({
    ...atRest,
    meridian,
    hiddenMeridians: s.hiddenMeridians.filter((hidden) => hidden !== meridian),
  }));
}

/** Opens a pattern's card; its points stand out. */
export function selectPattern(pattern: string): void {
  viewStore.setState({ ...atRest, pattern });
}

/** Says that it hurts there too, or takes it back. */
export function toggleHurtRegion(region: HurtRegion): void {
  viewStore.setState(({ hurtRegions }) => ({
    hurtRegions: hurtRegions.includes(region) ? hurtRegions.filter((it) => it !== region) : [...hurtRegions, region],
  }));
}

/** Points at a region; null points at none. */
export function pointHurtRegion(hurtPointed: HurtRegion | null): void {
  if (viewStore.getState().hurtPointed !== hurtPointed) viewStore.setState({ hurtPointed });
}

/** Closes the card; the camera stays where it is. */
export function clearSelection(): void {
  viewStore.setState(atRest);
}

export function hoverPoint(hovered: ViewState['hovered']): void {
  const now = viewStore.getState().hovered;
  if (now?.code === hovered?.code && now?.side === hovered?.side) return;
  viewStore.setState({ hovered });
}

/** Turns the whole figure to one of the standard views. */
export function showView(view: StandardView): void {
  viewStore.setState((s) => cameraWish(s, { kind: 'standard', view }));
}

/** Frames the chosen point again, or the whole figure when there is none. */
export function focusSelection(): void {
  viewStore.setState((s) => cameraWish(s, s.selected ? { kind: 'selection' } : { kind: 'standard', view: 'back' }));
}

/** Frames a piece of skin. */
export function frameArea(area: CameraArea): void {
  viewStore.setState((s) => cameraWish(s, { kind: 'area', area }));
}

/** The scene reports where a person's own move left the camera. */
export function restCamera(camera: FreeCamera): void {
  viewStore.setState({ restingCamera: camera });
}

export function toggleMeridian(code: MeridianCode): void {
  viewStore.setState(({ hiddenMeridians }) => ({
    hiddenMeridians: hiddenMeridians.includes(code)
      ? hiddenMeridians.filter((m) => m !== code)
      : [...hiddenMeridians, code],
  }));
}

/** Lets the points of a set stand out; the same set again lets all stand alike. */
export function toggleSet(id: string): void {
  viewStore.setState(({ show }) => ({ show: show === id ? null : id }));
}

/** Lets the points of a set stand out, whatever did before. */
export function showSet(id: string): void {
  viewStore.setState({ show: id });
}

/** Asks for one more value of a kind, or no longer for it. */
export function toggleFilter(kind: 'categories' | 'regions' | 'cautions', value: string): void {
  viewStore.setState(({ filters }) => {
    const now = filters[kind];
    const next = now.includes(value) ? now.filter((it) => it !== value) : [...now, value];
    return { filters: { ...filters, [kind]: next } };
  });
}

export function toggleTrialFilter(): void {
  viewStore.setState(({ filters }) => ({ filters: { ...filters, inTrials: !filters.inTrials } }));
}

/** Back to what the atlas opens with: every meridian, no filter, the opening set. */
export function resetShowing(): void {
  viewStore.setState({ hiddenMeridians: [], filters: noFilters, show: OPENING_SET });
}

/** Lets a meridian run along the skin, from its first point to its last. */
export function playCourse(meridian: MeridianCode): void {
  viewStore.setState(({ courseWish }) => ({ courseWish: { meridian, count: (courseWish?.count ?? 0) + 1 } }));
}

/** Turns to the other one of a pair. */
export function chooseSide(side: ViewState['side']): void {
  viewStore.setState((s) => ({ side, ...(s.selected ? cameraWish(s, { kind: 'selection' }) : {}) }));
}

/** Steps back once: closes the card, or else shows the whole figure. */
export function stepBack(): void {
  const view = viewStore.getState();
  const { camera } = view;
  if (!isAtRest(view)) clearSelection();
  else showView(camera.kind === 'standard' ? camera.view : 'back');
}

/** What an address can say about the view. */
export type ViewWish = Pick<
  ViewState,
  'selected' | 'side' | 'meridian' | 'pattern' | 'hurts' | 'body' | 'camera' | 'hiddenMeridians' | 'show' | 'filters'
>;

/** Shows what an address says. */
export function showWish(wish: ViewWish): void {
  viewStore.setState((s) => ({ ...wish, ...cameraWish(s, wish.camera) }));
}

/** Shows another body; selection and camera stay. */
export function showBody(body: string): void {
  viewStore.setState({ body });
}

export function setInsets(insets: ViewState['insets']): void {
  const now = viewStore.getState().insets;
  if (now.top === insets.top && now.right === insets.right && now.bottom === insets.bottom && now.left === insets.left)
    return;
  viewStore.setState({ insets });
}
