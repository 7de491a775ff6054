import * as v from 'valibot';
import { PointCode } from './code.ts';

/**
 * The location language: how `data/points/*.json` says where a point is. A location is an expression over landmarks,
 * other points and cun; it holds no coordinate. Rules are written for the patient's left side (paired landmarks are
 * named without `-left`); the right side is the exact mirror image. `cun/SPEC.md` numbers what each kind means.
 */

/** A landmark id without its side: `scapular-spine-root`, `l2-spinous-inferior`. */
export const LandmarkId = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'expected a landmark id in kebab-case'),
);
export type LandmarkId = v.InferOutput<typeof LandmarkId>;

/** One cun per body segment; the measured ends of each stand in `data/landmarks.json`. */
const scaleIds = [
  'head_sagittal',
  'head_transverse',
  'chest_transverse',
  'chest_vertical',
  'abdomen_upper',
  'abdomen_lower',
  'back_transverse',
  'lateral_trunk',
  'upper_arm',
  'forearm',
  'thigh_lateral',
  'thigh_posterior',
  'thigh_anterior',
  'leg_lateral',
  'leg_medial',
  'foot_height',
  'finger',
] as const;
export const ScaleId = v.picklist(scaleIds);
export type ScaleId = v.InferOutput<typeof ScaleId>;

/** Directions in a segment's own frame. Trunk and head use the first six; limbs add theirs (see `frames` in landmarks.json). */
export const directions = [
  'cranial',
  'caudal',
  'lateral',
  'medial',
  'anterior',
  'posterior',
  'proximal',
  'distal',
  'radial',
  'ulnar',
  'palmar',
  'dorsal',
  'plantar',
] as const;
export const Direction = v.picklist(directions);
export type Direction = v.InferOutput<typeof Direction>;

/** The frames in which directions are understood. `trunk` is the body frame itself. */
export const frameIds = ['trunk', 'head', 'upper_arm', 'forearm', 'hand', 'thigh', 'leg', 'foot'] as const;
export const FrameId = v.picklist(frameIds);
export type FrameId = v.InferOutput<typeof FrameId>;

/** How a length is laid off: along the curved skin, or straight (level with, projected onto the skin afterwards). */
const Measure = v.picklist(['skin', 'straight']);
type Measure = v.InferOutput<typeof Measure>;

const Cun = v.pipe(v.number(), v.finite());

export type Place =
  | { kind: 'landmark'; landmark: LandmarkId }
  | { kind: 'point'; point: PointCode }
  | { kind: 'level'; level: Place; lateralCun: number; scale: ScaleId; surface: 'anterior' | 'posterior' }
  | ({ kind: 'along'; t: number; measure: Measure } & LineEnds & Projection)
  | ({ kind: 'alongCun'; cun: number; scale: ScaleId; measure: Measure } & LineEnds & Projection)
  | {
      kind: 'offset';
      from: Place;
      frame: FrameId;
      steps: readonly Step[];
      measure: Measure;
      surface?: Direction | undefined;
    }
  | { kind: 'crossing'; level: Place; plumb: Place; frame: FrameId; surface: Direction }
  | ({ kind: 'levelOn'; level: Place; frame: FrameId } & LineEnds);

/** A skin line from one place to another, through `via` in turn where the standard draws a curve (GB4–GB6, GB10, TE18). */
interface LineEnds {
  from: Place;
  to: Place;
  via?: readonly Place[] | undefined;
}

/** Where a straight line is projected onto the skin; without it, along the mean outward normal of its ends. */
interface Projection {
  surface?: { frame: FrameId; direction: Direction } | undefined;
}

/** One leg of an offset: so many cun of a scale in an anatomical direction. */
export const Step = v.strictObject({ direction: Direction, cun: Cun, scale: ScaleId });
export type Step = v.InferOutput<typeof Step>;

const lazyPlace: v.GenericSchema<unknown, Place> = v.lazy(() => Place);
const lineEnds = { from: lazyPlace, to: lazyPlace, via: v.optional(v.array(lazyPlace)) };
const projection = { surface: v.optional(v.strictObject({ frame: v.picklist(frameIds), direction: Direction })) };

export const Place: v.GenericSchema<unknown, Place> = v.variant('kind', [
  /** On a landmark. */
  v.strictObject({ kind: v.literal('landmark'), landmark: LandmarkId }),
  /** At another point. */
  v.strictObject({ kind: v.literal('point'), point: PointCode }),
  /** At the height of `level`, so many cun from the midline (0 = on it), on the front or back of trunk or head. */
  v.strictObject({
    kind: v.literal('level'),
    level: lazyPlace,
    lateralCun: Cun,
    scale: ScaleId,
    surface: v.picklist(['anterior', 'posterior']),
  }),
  /** At the fraction `t` of the skin line from one place to another. */
  v.strictObject({
    kind: v.literal('along'),
    t: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    measure: Measure,
    ...lineEnds,
    ...projection,
  }),
  /** So many cun from `from` on the skin line towards `to`. */
  v.strictObject({
    kind: v.literal('alongCun'),
    cun: Cun,
    scale: ScaleId,
    measure: Measure,
    ...lineEnds,
    ...projection,
  }),
  /** Moved from a place in anatomical directions; `skin` walks along the skin, `straight` moves and projects (on `surface`, or back along the normal of `from`). */
  v.strictObject({
    kind: v.literal('offset'),
    from: lazyPlace,
    frame: FrameId,
    steps: v.pipe(v.array(Step), v.minLength(1)),
    measure: Measure,
    surface: v.optional(Direction),
  }),
  /** Level with one place and in line (along the frame's long axis) with another, on the named surface. */
  v.strictObject({
    kind: v.literal('crossing'),
    level: lazyPlace,
    plumb: lazyPlace,
    frame: FrameId,
    surface: Direction,
  }),
  /** On the skin line between two places, where it is level with a third. */
  v.strictObject({ kind: v.literal('levelOn'), level: lazyPlace, frame: FrameId, ...lineEnds }),
]);
