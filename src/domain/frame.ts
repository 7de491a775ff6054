/**
 * The body frame: every position in this project, unless its name says otherwise, is in metres in this frame.
 *
 *            +y  up (cranial)
 *             |
 *             |      the figure stands on y = 0 and faces +z;
 *             |      x = 0 is the midsagittal plane
 *             +------ +x  the patient's left
 *            /
 *          +z  front (anterior)
 *
 * Seen from behind (the opening view) the patient's left is on the viewer's left.
 */
export type Vec3 = readonly [x: number, y: number, z: number];

/** The patient's side; `midline` for points on x = 0. */
export type Side = 'left' | 'right' | 'midline';

/** Mirrors a position or direction across the midsagittal plane. */
export function mirror([x, y, z]: Vec3): Vec3 {
  return [x === 0 ? 0 : -x, y, z];
}
