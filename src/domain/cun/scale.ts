import type { Scale } from '#domain/landmark.ts';
import { distance } from '#domain/vector.ts';
import type { SkinCurve, SkinPlace } from './skin.ts';

const MM_PER_M = 1000;

/**
 * Millimetres per cun of a scale on one body [C1].
 *
 * `ends` are the scale's landmarks on the left or the midline; when both ends are one paired landmark, the second end is its
 * mirror image on the right. `curve` gives the skin line between them and is asked only for scales measured along the skin.
 */
export function measureScale(
  scale: Scale,
  [from, to]: readonly [SkinPlace, SkinPlace],
  curve: () => SkinCurve | null,
): number {
  const mm = measuredMetres(scale, from, to, curve) * MM_PER_M;
  if (!(mm > 0)) throw new Error(`scale ${scale.id}: ${scale.from} and ${scale.to} are not apart`);
  return mm / scale.cun;
}

function measuredMetres({ id, measure }: Scale, from: SkinPlace, to: SkinPlace, curve: () => SkinCurve | null): number {
  switch (measure) {
    case 'height':
      return Math.abs(from.position[1] - to.position[1]);
    case 'transverse':
      return Math.abs(from.position[0] - to.position[0]);
    case 'straight':
      return distance(from.position, to.position);
    case 'skin': {
      const line = curve();
      if (line === null) throw new Error(`scale ${id}: no skin line joins its ends`);
      return line.length;
    }
  }
}
