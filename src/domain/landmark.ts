import * as v from 'valibot';
import { CitationKey } from './citation.ts';
import { FrameId, LandmarkId, Place, ScaleId } from './placement.ts';

/** A place on the base mesh: a triangle of base-mesh vertices and barycentric weights. Written for the left side. */
export const Anchor = v.strictObject({
  tri: v.strictTuple([v.number(), v.number(), v.number()]),
  bary: v.strictTuple([v.number(), v.number(), v.number()]),
});
export type Anchor = v.InferOutput<typeof Anchor>;

/**
 * A bony or surface landmark. Either anchored (one anchor per sex, found on the mesh and looked at) or derived from other
 * landmarks on each body: by a fraction of the height between two midline landmarks, or by a location rule.
 */
export const Landmark = v.strictObject({
  id: LandmarkId,
  side: v.picklist(['paired', 'midline']),
  /** The bone of the skeleton that a hand feels there, named as in `skeleton-<body>.json` without its side; absent where it feels none. */
  bone: v.optional(v.pipe(v.string(), v.minLength(1))),
  at: v.variant('kind', [
    v.strictObject({ kind: v.literal('anchor'), male: Anchor, female: Anchor }),
    /** On the posterior midline at `fraction` of the height from `from` down to `to`. */
    v.strictObject({ kind: v.literal('spine'), from: LandmarkId, to: LandmarkId, fraction: v.number() }),
    v.strictObject({ kind: v.literal('place'), place: Place }),
  ]),
  /** How it was found on the mesh, or why the derivation holds. */
  found: v.string(),
  confidence: v.picklist(['high', 'medium', 'low']),
  sources: v.array(CitationKey),
});
export type Landmark = v.InferOutput<typeof Landmark>;

/** One cun: the distance between two landmarks divided by the cun the standard gives it. */
export const Scale = v.strictObject({
  id: ScaleId,
  from: LandmarkId,
  /** A paired `from` with the same id measures left to right. */
  to: LandmarkId,
  cun: v.number(),
  /** `height`: difference in y; `transverse`: difference in x; `straight`: chord; `skin`: along the skin line. */
  measure: v.picklist(['height', 'transverse', 'straight', 'skin']),
  sources: v.array(CitationKey),
});
export type Scale = v.InferOutput<typeof Scale>;

/** A limb segment's own axes, from landmarks: `axis` runs proximal to distal, `across` medial to lateral (ulnar to radial). */
export const SegmentFrame = v.strictObject({
  id: FrameId,
  axis: v.strictTuple([LandmarkId, LandmarkId]),
  across: v.strictTuple([LandmarkId, LandmarkId]),
});
export type SegmentFrame = v.InferOutput<typeof SegmentFrame>;

export const LandmarkFile = v.strictObject({
  landmarks: v.array(Landmark),
  scales: v.array(Scale),
  frames: v.array(SegmentFrame),
});
export type LandmarkFile = v.InferOutput<typeof LandmarkFile>;

/** `data/text/<lang>/landmarks.json`, by landmark id. */
export const LandmarkWords = v.strictObject({
  /** A noun phrase, read after "the" in English. */
  name: v.pipe(v.string(), v.minLength(1)),
  /** How a hand finds it; promises nothing. */
  feel: v.pipe(v.string(), v.minLength(1)),
});
export type LandmarkWords = v.InferOutput<typeof LandmarkWords>;
