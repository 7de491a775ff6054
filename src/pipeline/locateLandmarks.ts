import { type BodyPart, partsAround } from '#domain/cun/bodyPart.ts';
import type { Skin, SkinPlace } from '#domain/cun/skin.ts';
import type { Survey } from '#domain/cun/survey.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { Anchor, LandmarkFile } from '#domain/landmark.ts';
import { add, normalize, scale } from '#domain/vector.ts';
import { type BodyMesh, CULLED, partOf } from './bodyMesh.ts';
import type { ErrorList } from './errorList.ts';
import { vertexNormals } from './surface.ts';

/** A midline anchor may lie this far beside x = 0 before it counts as a mistake. */
const MIDLINE_SLACK_M = 0.002;

/** All landmarks of the file on one body, in the file's order; what fails is added to `errors`. */
export function locateLandmarks(survey: Survey, file: LandmarkFile, errors: ErrorList): ReadonlyMap<string, SkinPlace> {
  const located = new Map<string, SkinPlace>();
  for (const { id } of file.landmarks) {
    const place = errors.attempt(() => survey.landmark(id, `data/landmarks.json: ${id}`));
    if (place !== null) located.set(id, place);
  }
  return located;
}

/**
 * How an anchor of the base mesh comes onto this body's skin: its triangle's vertices are looked up in the full mesh, weighted,
 * and projected onto the skin along their mean normal (a base-mesh triangle is a chord under the finer skin).
 */
export function anchorer(mesh: BodyMesh, skin: Skin): (anchor: Anchor, midline: boolean) => SkinPlace | string {
  const normals = vertexNormals(mesh.positions, mesh.index);
  return ({ tri, bary }, midline) => {
    const vertices = tri.map((baseVertex) => mesh.baseVertices[baseVertex] ?? CULLED);
    const missing = tri.filter((_, i) => vertices[i] === CULLED);
    if (missing.length > 0) return `base-mesh vertex ${missing.join(', ')} is not part of the skin`;
    const weighted = (xyz: ArrayLike<number>): Vec3 =>
      vertices.reduce<Vec3>(
        (sum, v, i) => add(sum, scale([xyz[3 * v]!, xyz[3 * v + 1]!, xyz[3 * v + 2]!], bary[i]!)),
        [0, 0, 0],
      );
    const [x, y, z] = weighted(mesh.positions);
    const [nx, ny, nz] = weighted(normals);
    if (midline && Math.abs(x) > MIDLINE_SLACK_M)
      return `a midline anchor, but ${(x * 1000).toFixed(1)} mm off the midline`;
    const parts = partsOf(vertices, mesh.parts);
    const position: Vec3 = [midline ? 0 : x, y, z];
    return skin.nearestFacing(position, normalize([midline ? 0 : nx, ny, nz]), parts) ?? 'no skin lies on its normal';
  };
}

function partsOf(vertices: readonly number[], codes: Uint8Array): ReadonlySet<BodyPart> {
  return partsAround(...vertices.map((v) => partOf(codes[v]!).part));
}
