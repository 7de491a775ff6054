import * as v from 'valibot';
import { PointCode } from './code.ts';
import { Direction, FrameId, LandmarkId, ScaleId } from './placement.ts';

/**
 * What the standard says about where a point lies, as numbers that can be measured on a placed body. Statements are checked by
 * `pipeline/checkPlacements` from positions alone; nothing that places a point reads them.
 */

/** Another point or a landmark, by name; a paired one means the same side. */
export const StatementRef = v.union([PointCode, LandmarkId]);
export type StatementRef = v.InferOutput<typeof StatementRef>;

const Cun = v.pipe(v.number(), v.finite());

export const Statement = v.variant('kind', [
  /** At the place of another point or a landmark. */
  v.strictObject({ kind: v.literal('at'), ref: StatementRef }),
  /** As far along the frame's long axis (height, on trunk and head) as another. */
  v.strictObject({ kind: v.literal('level'), ref: StatementRef, frame: FrameId }),
  /** So many cun from the midsagittal plane. */
  v.strictObject({ kind: v.literal('lateral'), cun: Cun, scale: ScaleId }),
  /** So many cun from another: along the frame's axis, as the crow flies, or along the skin. */
  v.strictObject({
    kind: v.literal('distance'),
    ref: StatementRef,
    cun: Cun,
    scale: ScaleId,
    measure: v.picklist(['axis', 'straight', 'skin']),
    frame: FrameId,
  }),
  /** At the fraction t of the way from one to the other. */
  v.strictObject({
    kind: v.literal('fraction'),
    from: StatementRef,
    to: StatementRef,
    t: v.number(),
    measure: v.picklist(['straight', 'skin']),
  }),
  /** On the line that joins two others, seen square to the skin. */
  v.strictObject({ kind: v.literal('onLine'), from: StatementRef, to: StatementRef }),
  /** On this side of another: lateral, distal, radial … of it, by any amount. */
  v.strictObject({ kind: v.literal('side'), ref: StatementRef, direction: Direction, frame: FrameId }),
  /** So many cun to this side of another, as far as its direction alone goes; 0 for straight above, below or in line with it. */
  v.strictObject({
    kind: v.literal('offset'),
    ref: StatementRef,
    direction: v.picklist(['lateral', 'medial', 'anterior', 'posterior']),
    cun: v.pipe(Cun, v.minValue(0)),
    scale: ScaleId,
    frame: FrameId,
  }),
  /** The skin there faces this way. */
  v.strictObject({ kind: v.literal('surface'), surface: Direction, frame: FrameId }),
]);
export type Statement = v.InferOutput<typeof Statement>;
