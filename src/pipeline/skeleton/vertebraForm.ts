/**
 * The proportions of the vertebrae of an adult man, mm, around the centre of each vertebral body (+y along the column, +z to
 * the front). Rounded after the usual morphometry (Panjabi et al. 1991, 1992: end plates, canal, transverse and spinous
 * lengths): they shape a teaching model and are no source for a measurement. What lies under a landmark is placed by the
 * landmark (see `spine.ts`), not by this table.
 */
export interface VertebraForm {
  readonly level: string;
  readonly region: 'cervical' | 'thoracic' | 'lumbar';
  /** Vertebral body: width (x), depth (z), height (y), and with the disc below it, `pitch`. */
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  readonly pitch: number;
  /** Spinal canal: half width and depth. */
  readonly canalHalf: number;
  readonly canalDepth: number;
  /** Tip of the left transverse process. */
  readonly transverse: readonly [x: number, y: number, z: number];
  /** Lower edge of the tip of the spinous process. */
  readonly tip: readonly [y: number, z: number];
}

type Row = readonly [
  level: string,
  width: number,
  depth: number,
  height: number,
  pitch: number,
  canalHalf: number,
  canalDepth: number,
  tx: number,
  ty: number,
  tz: number,
  tipY: number,
  tipZ: number,
];

const ROWS: readonly Row[] = [
  ['c3', 21, 16, 13, 18, 11.5, 15, 26, -2, -6, -12, -40],
  ['c4', 21.5, 16, 12.5, 17.5, 11.5, 15, 26.5, -2, -6, -12, -40],
  ['c5', 22.5, 16, 12.5, 17.5, 12, 15, 27.5, -2, -6, -12, -42],
  ['c6', 24, 17, 12.5, 17.5, 12, 15, 29, -2, -8, -12, -47],
  ['c7', 26, 17, 13.5, 18.5, 11.5, 14.5, 33, 1, -13, -14, -55],
  ['t1', 29, 18, 15, 20, 10.5, 14.5, 37, 4, -24, -16, -57],
  ['t2', 28, 19, 16, 21, 9.5, 15, 35, 5, -29, -21, -57],
  ['t3', 27, 21, 16.5, 21.5, 9, 15, 33, 5, -32, -26, -56],
  ['t4', 27, 23, 17, 22, 8.5, 15, 32, 5, -34, -31, -56],
  ['t5', 27.5, 24, 17.5, 22.5, 8.5, 15, 31.5, 5, -36, -37, -56],
  ['t6', 28, 25.5, 18, 23, 8.5, 15, 31, 5, -37, -39, -57],
  ['t7', 29, 27, 18.5, 23.5, 8.5, 15, 31, 5, -38, -39, -58],
  ['t8', 30, 28, 19, 24, 8.5, 15, 30.5, 5, -38, -37, -58],
  ['t9', 31.5, 28.5, 19.5, 25, 9, 15, 29.5, 5, -38, -33, -58],
  ['t10', 33.5, 29, 20.5, 26, 9, 15, 27.5, 5, -37, -27, -58],
  ['t11', 36, 30, 22, 28, 9.5, 15.5, 23.5, 5, -35, -22, -59],
  ['t12', 38.5, 31, 23.5, 30, 10.5, 16, 20, 4, -33, -20, -61],
  ['l1', 41.5, 32.5, 24, 30.5, 11.5, 16.5, 36, 3, -29, -19, -65],
  ['l2', 43, 33.5, 24.5, 31.5, 11.5, 16, 41, 3, -29, -19, -67],
  ['l3', 45, 34.5, 25, 32.5, 11.5, 16, 46, 3, -29, -19, -68],
  ['l4', 47, 35, 25, 33, 12, 16.5, 44, 4, -29, -18, -66],
  ['l5', 49, 35, 24.5, 33, 13, 17, 46, 5, -26, -17, -60],
];

const REGION = { c: 'cervical', t: 'thoracic', l: 'lumbar' } as const;

/** C3 to L5, from above; the first two have shapes of their own (`atlasAxis.ts`). */
export const vertebraForms: readonly VertebraForm[] = ROWS.map(
  ([level, width, depth, height, pitch, canalHalf, canalDepth, tx, ty, tz, tipY, tipZ]) => ({
    level,
    region: REGION[level[0] as keyof typeof REGION],
    width,
    depth,
    height,
    pitch,
    canalHalf,
    canalDepth,
    transverse: [tx, ty, tz],
    tip: [tipY, tipZ],
  }),
);
