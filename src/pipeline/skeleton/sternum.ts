import type { Vec3 } from '#domain/frame.ts';
import type { BodySurvey } from './bodySurvey.ts';
import type { BoneMesh } from './boneMesh.ts';
import type { Column } from './spine.ts';
import { sweep } from './sweep.ts';

/** The breastbone of one body, mm. */
export interface Sternum {
  readonly top: Vec3;
  /** Where body and xiphoid process meet. */
  readonly bottom: Vec3;
  /** Its length relative to the reference figure's. */
  readonly stretch: number;
  /** Middle of its thickness at a height. */
  at(y: number): Vec3;
  /** Where the cartilage of a left rib (1–7) joins it. */
  notch(rib: number): Vec3;
  readonly mesh: BoneMesh;
}

/** Skin and half the bone: how deep its middle lies. */
const DEPTH_MM = 12;
const REFERENCE_LENGTH_MM = 194;
/** Its middle lies at most this far in front of the vertebral bodies; what is in front of that is flesh. */
const REACH_MM = 150;
/** Share of the length from the notch down: 0.28 is the sternal angle (second rib). */
const RIB_SHARES = [0.09, 0.28, 0.46, 0.62, 0.76, 0.88, 0.97];
/** Half width and half thickness by share of the length; the xiphoid process goes on to 1.2. */
const OUTLINE: readonly (readonly [share: number, half: number, thick: number])[] = [
  [0, 22, 6],
  [0.07, 30, 7],
  [0.16, 24, 6.5],
  [0.27, 16, 6],
  [0.32, 15, 5.5],
  [0.55, 17, 5.5],
  [0.8, 19, 5.5],
  [0.96, 13, 5],
  [1.04, 8, 4],
  [1.2, 4, 3],
];

export function buildSternum(body: BodySurvey, column: Column): Sternum {
  const { girth } = body;
  const [notch, low] = [body.at('suprasternal-notch'), body.at('xiphisternal-junction')];
  const [topY, bottomY] = [notch[1] - 3, low[1]];
  const limit = (y: number): number => {
    const nearest = column.vertebrae.reduce((best, v) =>
      Math.abs(v.centre[1] - y) < Math.abs(best.centre[1] - y) ? v : best,
    );
    return nearest.centre[2] + REACH_MM * body.size;
  };
  const topZ = notch[2] - DEPTH_MM;
  const bottomZ = Math.min(low[2] - DEPTH_MM, limit(bottomY));
  const at = (y: number): Vec3 => {
    const t = (topY - y) / (topY - bottomY);
    // Straight from end to end, bowed forward at the sternal angle.
    return [0, y, topZ + (bottomZ - topZ) * t + 8 * girth * Math.sin(Math.PI * Math.min(1, Math.max(0, t)) ** 0.8)];
  };
  const shareAt = (share: number): Vec3 => at(topY - share * (topY - bottomY));
  const half = (share: number): number => {
    const i = Math.max(
      1,
      OUTLINE.findIndex(([s]) => s >= share),
    );
    const [a, b] = [OUTLINE[i - 1]!, OUTLINE[i]!];
    return a[1] + ((b[1] - a[1]) * (share - a[0])) / (b[0] - a[0]);
  };
  return {
    top: shareAt(0),
    bottom: shareAt(1),
    stretch: (topY - bottomY) / (REFERENCE_LENGTH_MM * body.size),
    at,
    notch(rib) {
      const share = RIB_SHARES[rib - 1]!;
      const [, y, z] = shareAt(share);
      return [half(share) * girth - 2, y, z];
    },
    mesh: sweep(
      OUTLINE.map(([share, wide, thick]) => ({ at: shareAt(share), thick: thick * girth, high: wide * girth })),
      [1, 0, 0],
      18,
      12,
    ),
  };
}
