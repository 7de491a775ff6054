import { createRef, type RefObject } from 'react';
import { type Camera, Vector3 } from 'three';
import type { FindItTrace } from '#domain/findIt/findItFile.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { ViewState } from '#state/view.ts';
import { createBox, forget, isPlaced, type MutableBox, occupy } from './labelSpot.ts';
import type { Size } from './orbit.ts';

/** No step is about more places than this; the words of further ones stand in the panel. */
const MOST_LABELS = 4;
/** From a place to its label, and between labels. */
const GAP_PX = { place: 20, label: 4, edge: 8 };

/** HTML over the picture: React writes the words, the frame writes the places. */
export interface GuideOverlay {
  /** In the order of the places of a step. */
  readonly places: readonly RefObject<HTMLElement | null>[];
  /** How much is measured. */
  readonly measure: RefObject<HTMLElement | null>;
  /** Where these labels stand, the measure last: other labels keep away from them. */
  readonly boxes: readonly MutableBox[];
}

export function createGuideOverlay(): GuideOverlay {
  return {
    places: Array.from({ length: MOST_LABELS }, () => createRef<HTMLElement>()),
    measure: createRef(),
    boxes: Array.from({ length: MOST_LABELS + 1 }, createBox),
  };
}

const _p = new Vector3();
const _axis = new Vector3();

/**
 * Puts every label beside its place, inwards, for the name of the point itself stands outwards where there is room; one
 * that would cover another goes below it. `end` is where the last step leads.
 */
export function placeGuideLabels(
  overlay: GuideOverlay,
  trace: FindItTrace | null,
  end: Vec3 | null,
  camera: Camera,
  size: Size,
  insets: ViewState['insets'],
): void {
  const isRight = end !== null && !isRightOfAxis(end, camera, size);
  overlay.boxes.forEach(forget);
  for (let i = 0; i < overlay.places.length; i++) {
    const label = overlay.places[i]!.current;
    if (!label) continue;
    const place = trace?.at[i];
    if (!place || label.textContent === '') {
      label.style.visibility = 'hidden';
      continue;
    }
    toScreen(_p.set(place[0], place[1], place[2]), camera, size);
    put(label, overlay.boxes, i, isRight, size, insets);
  }
  placeMeasure(overlay.measure.current, overlay.boxes.at(-1)!, trace, !isRight, camera, size);
}

function put(
  label: HTMLElement,
  boxes: readonly MutableBox[],
  index: number,
  isRight: boolean,
  size: Size,
  insets: ViewState['insets'],
): void {
  const width = label.offsetWidth;
  const height = label.offsetHeight;
  const least = insets.left + GAP_PX.edge;
  const most = size.width - insets.right - GAP_PX.edge - width;
  const x = Math.min(most, Math.max(least, isRight ? _p.x + GAP_PX.place : _p.x - GAP_PX.place - width));
  // Pushed back over its place by the window's edge, it would hide what it names; the panel says the same.
  if (isRight ? x < _p.x + GAP_PX.place / 2 : x + width > _p.x - GAP_PX.place / 2) {
    label.style.visibility = 'hidden';
    return;
  }
  let y = _p.y - height / 2;
  for (let k = 0; k < index; k++) {
    const { top, bottom } = boxes[k]!;
    if (isPlaced(boxes[k]!) && y < bottom + GAP_PX.label && y + height > top - GAP_PX.label) y = bottom + GAP_PX.label;
  }
  stand(label, boxes[index]!, x, y, width, height);
}

/** Writes where a label stands, to the page and to its box. */
function stand(label: HTMLElement, box: MutableBox, x: number, y: number, width: number, height: number): void {
  label.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  label.style.visibility = 'visible';
  occupy(box, x, y, width, height);
}

/** As the frame places the label of a chosen point. */
function isRightOfAxis(place: Vec3, camera: Camera, size: Size): boolean {
  toScreen(_axis.set(0, place[1], 0), camera, size);
  const axisX = _axis.x;
  toScreen(_p.set(place[0], place[1], place[2]), camera, size);
  return _p.x >= axisX;
}

/** Over the middle of a ruler that lies, beside that of one that stands. */
function placeMeasure(
  label: HTMLElement | null,
  box: MutableBox,
  trace: FindItTrace | null,
  isRight: boolean,
  camera: Camera,
  size: Size,
): void {
  if (!label) return;
  const middle = trace?.line[Math.floor(trace.line.length / 2)];
  if (!middle || label.textContent === '') {
    label.style.visibility = 'hidden';
    return;
  }
  const first = trace.line[0]!;
  toScreen(_axis.set(first[0], first[1], first[2]), camera, size);
  toScreen(_p.set(middle[0], middle[1], middle[2]), camera, size);
  const stands = Math.abs(_p.y - _axis.y) > Math.abs(_p.x - _axis.x);
  const width = label.offsetWidth;
  const height = label.offsetHeight;
  const x = stands ? _p.x + (isRight ? GAP_PX.place : -GAP_PX.place - width) : _p.x - width / 2;
  const y = stands ? _p.y - height / 2 : _p.y - GAP_PX.place - height;
  stand(label, box, x, y, width, height);
}

/** Projects in place to window px. */
function toScreen(p: Vector3, camera: Camera, { width, height }: Size): void {
  p.project(camera);
  p.set((p.x + 1) * 0.5 * width, (1 - p.y) * 0.5 * height, p.z);
}
