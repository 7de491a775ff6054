import type { Vec3 } from '#domain/frame.ts';
import type { BodyPart } from './bodyPart.ts';

/** A place on the skin of one body. */
export interface SkinPlace {
  /** Metres, body frame. */
  readonly position: Vec3;
  /** Outward, length 1. */
  readonly normal: Vec3;
  readonly part: BodyPart;
  /** Index into the mesh's triangle list, and barycentric weights in that triangle. */
  readonly triangle: number;
  readonly bary: Vec3;
}

/** A line lying on the skin, parametrised by the length walked from its start. */
export interface SkinCurve {
  /** Metres. */
  readonly length: number;
  /** The place after `distance` metres, clamped to the ends. */
  at(distance: number): SkinPlace;
}

/**
 * The skin of one body as the rules see it. `null` always means that there is no such place. What touches the midsagittal
 * plane stays on it: a place asked for at x = 0 comes back with x exactly 0 and a normal in the plane.
 */
export interface Skin {
  /** The first skin of `parts` met on the line through `through`, coming in from far outside against `outward`. */
  firstFacing(through: Vec3, outward: Vec3, parts: ReadonlySet<BodyPart>): SkinPlace | null;
  /** On the line through `through` along `outward`, the skin of `parts` facing `outward` that is nearest to `through`, up to 0.3 m. */
  nearestFacing(through: Vec3, outward: Vec3, parts: ReadonlySet<BodyPart>): SkinPlace | null;
  /** The place of `parts` nearest to a position. */
  closest(to: Vec3, parts: ReadonlySet<BodyPart>): SkinPlace | null;
  /** The skin line between two places: the section by the plane through both and their mean normal, the shorter way round. */
  curve(from: SkinPlace, to: SkinPlace): SkinCurve | null;
  /** The place after walking `distance` metres along the skin, in the plane of `direction` and the normal of `from`. */
  walk(from: SkinPlace, direction: Vec3, distance: number): SkinPlace | null;
}
