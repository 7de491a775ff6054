import * as v from 'valibot';
import { MeridianCode, PointCode } from './code.ts';
import { ScaleId } from './placement.ts';

const Coordinates = v.strictTuple([v.number(), v.number(), v.number()]);

/**
 * `models/placements-<body>.json`: everything the pipeline computed on one body. Positions are integers, tenths of a
 * millimetre in the body frame, so that the file is small and exact; `place()` in the catalog turns them into metres.
 * Only the patient's left and the midline are stored; the right is the exact mirror image.
 */
export const Placements = v.strictObject({
  format: v.literal('backpoints/placements@1'),
  body: v.string(),
  /** sha256 of everything this file was computed from; a test proves that it is current. */
  inputs: v.string(),
  heightM: v.number(),
  /** Millimetres per cun, by scale. */
  scales: v.record(ScaleId, v.number()),
  /** Left and midline landmarks on the skin; paired ids end in `-left`. */
  landmarks: v.record(v.string(), Coordinates),
  points: v.array(
    v.strictObject({
      code: PointCode,
      side: v.picklist(['left', 'midline']),
      definition: v.picklist(['who', 'alternative']),
      position: Coordinates,
      /** Outward skin normal in thousandths. */
      normal: Coordinates,
      /** Triangle of the full mesh (index into its triangle list) and barycentric weights in ten-thousandths. */
      anchor: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
    }),
  ),
  lines: v.array(
    v.strictObject({
      meridian: MeridianCode,
      name: v.string(),
      side: v.picklist(['left', 'midline']),
      branch: v.boolean(),
      points: v.array(PointCode),
      /** x y z of every vertex in turn, tenths of a millimetre. */
      polyline: v.array(v.number()),
      /** x y z of the outward normal at every vertex, in hundredths. */
      normals: v.array(v.number()),
    }),
  ),
});
export type Placements = v.InferOutput<typeof Placements>;
