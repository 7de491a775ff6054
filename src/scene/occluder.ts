import { DoubleSide, FrontSide, Matrix4, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { BodyMesh } from './readBody.ts';

/** Skin this close to a point is the point's own: preview and full mesh differ by millimetres. */
const OWN_SKIN_M = 0.012;

/** Answers where sight lines meet the body. Lengths in metres, body frame. */
export interface Occluder {
  /** Whether the body lies between the eye and a place on its skin. */
  isBehindBody(eye: Vector3, position: Vector3): boolean;
  /** Whether the way out from a place on the skin is blocked. */
  isBlocked(position: Vector3, direction: Vector3): boolean;
  /** Where a sight line first meets the body; null when it passes. Writes to and returns `dst`. */
  firstHit(eye: Vector3, direction: Vector3, dst: Vector3): Vector3 | null;
}

const _ray = new Ray();

/** Builds the search tree, once per body (about 60 ms for the preview). */
export function createOccluder({ geometry, toMetres }: BodyMesh): Occluder {
  // `indirect` leaves the index alone: the geometry is being drawn.
  const tree = new MeshBVH(geometry, { indirect: true });
  const toTicks = new Matrix4().copy(toMetres).invert();
  // The transform scales all axes alike, so one number turns metres into the tree's units.
  const ticksPerMetre = toTicks.getMaxScaleOnAxis();

  function cast(
    origin: Vector3,
    direction: Vector3,
    nearM: number,
    farM: number,
    side: typeof FrontSide | typeof DoubleSide,
  ) {
    _ray.origin.copy(origin).applyMatrix4(toTicks);
    _ray.direction.copy(direction).transformDirection(toTicks);
    return tree.raycastFirst(_ray, side, nearM * ticksPerMetre, farM * ticksPerMetre);
  }

  const _way = new Vector3();
  return {
    isBehindBody(eye, position) {
      const distance = _way.subVectors(position, eye).length();
      return cast(eye, _way.divideScalar(distance), 0, distance - OWN_SKIN_M, FrontSide) !== null;
    },
    isBlocked: (position, direction) => cast(position, direction, OWN_SKIN_M, 3, DoubleSide) !== null,
    firstHit(eye, direction, dst) {
      const hit = cast(eye, direction, 0, 20, FrontSide);
      return hit ? dst.copy(hit.point).applyMatrix4(toMetres) : null;
    },
  };
}
