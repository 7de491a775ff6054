import type { Catalog } from '#domain/catalog.ts';
import { meridianOf, type PointCode } from '#domain/code.ts';
import type { Visibility } from '#state/pointVisibility.ts';
import type { LabelMode } from '#state/preferences.ts';
import type { ViewState } from '#state/view.ts';

/** More names than this are a list, not a picture. */
export const MOST_LABELS = 20;

export interface LabelWish extends Pick<ViewState, 'selected' | 'meridian' | 'show'> {
  readonly mode: LabelMode;
  visibility(code: PointCode): Visibility;
}

type Shelf = Pick<Catalog, 'keyPoints' | 'neighbours' | 'pointSet'>;

/**
 * Which points may be named beside the body, the most important first; of both sides of the body, for which ones show is
 * up to the view. The chosen point has a label of its own and is not among them.
 */
export function chooseLabels({ mode, selected, meridian, show, visibility }: LabelWish, shelf: Shelf): PointCode[] {
  if (mode !== 'key') return [];
  const chosen = meridian ?? (selected ? meridianOf(selected) : null);
  // Of the chosen meridian also what has stepped back: it is what one asks about next.
  const own = chosen ? [...neighboursOf(selected, shelf), ...shelf.keyPoints(chosen)] : [];
  const others = meridian ? [] : [...shelf.keyPoints(null), ...(show ? (shelf.pointSet(show)?.points ?? []) : [])];
  // The pairs of a series beside the spine lie where others do, and their names say no more than the level.
  const isSeries = (code: PointCode) => meridianOf(code) === 'EX' && code.split('-').length > 2;
  const wanted = [
    ...own.filter((code) => visibility(code) !== 'hidden'),
    ...others.filter((code) => visibility(code) === 'shown' && !isSeries(code)),
  ];
  return [...new Set(wanted)].filter((code) => code !== selected);
}

function neighboursOf(code: PointCode | null, shelf: Shelf): PointCode[] {
  if (!code) return [];
  const { previous, next } = shelf.neighbours(code);
  return [previous, next].filter((it) => it !== null);
}
