import type { BodyPart } from '#domain/cun/bodyPart.ts';

/** The full mesh of one body. */
export interface BodyMesh {
  readonly id: string;
  /** xyz, metres, body frame, length 3n. */
  readonly positions: Float32Array;
  /** Three vertices per triangle, counter-clockwise seen from outside. */
  readonly index: Uint32Array;
  /** For every base-mesh vertex its index in the full mesh; CULLED where it has none. */
  readonly baseVertices: Uint16Array;
  /** Per vertex: the part of the skin it lies on, as `partOf` reads it. */
  readonly parts: Uint8Array;
}

/** What `baseVertices` holds for a base-mesh vertex that the full mesh left out. */
export const CULLED = 0xffff;

/** In the order of the codes in `models/skin-parts.bin`; limbs of the right side have 8 added. */
export const partsByCode: readonly BodyPart[] = [
  'head',
  'trunk',
  'upper_arm',
  'forearm',
  'hand',
  'thigh',
  'leg',
  'foot',
];
export const RIGHT = 8;

/** The part and side that a vertex's code stands for; head and trunk belong to neither side. */
export function partOf(code: number): { part: BodyPart; right: boolean } {
  const part = partsByCode[code % RIGHT];
  if (part === undefined || code >= 2 * RIGHT) throw new Error(`body mesh: unknown skin part ${code}`);
  return { part, right: code >= RIGHT };
}
