import { createRef, type RefObject } from 'react';
import type { PointCode } from '#domain/code.ts';
import type { Vec3 } from '#domain/frame.ts';

/** HTML that stands over the picture: React writes the words, the frame writes the places. */
export interface Overlay {
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly hovered: PinRefs;
  readonly selected: PinRefs;
  /** The second place of the chosen point, where the standard left it with two. */
  readonly alternative: PinRefs;
  /** The patient's sides, beside the figure. */
  readonly left: RefObject<HTMLElement | null>;
  readonly right: RefObject<HTMLElement | null>;
  /** Labels in the gutters, the most important first. */
  keyPins: readonly KeyPin[];
  bonePins: readonly BonePin[];
  /** Names of zones of the skin, each at a point within it. */
  zonePins: readonly KeyPin[];
  /** Set by the frame's side: the words have changed, so places are to be found anew. */
  onWords: (() => void) | null;
}

/** A label and the line that leads from it to its point. */
export interface PinRefs {
  readonly label: RefObject<HTMLElement | null>;
  readonly leader: RefObject<HTMLElement | null>;
}

export interface KeyPin extends PinRefs {
  readonly code: PointCode;
}

export interface BonePin extends PinRefs {
  readonly name: string;
  /** Metres, body frame: left and right; the same twice on the midline. */
  readonly anchors: readonly [Vec3, Vec3];
}

export function createPin(): PinRefs {
  return { label: createRef(), leader: createRef() };
}

export function createOverlay(): Overlay {
  return {
    layer: createRef(),
    hovered: createPin(),
    selected: createPin(),
    alternative: createPin(),
    left: createRef(),
    right: createRef(),
    keyPins: [],
    bonePins: [],
    zonePins: [],
    onWords: null,
  };
}
