import { Survey } from '#domain/cun/survey.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { LandmarkFile } from '#domain/landmark.ts';
import type { BodyMesh } from './bodyMesh.ts';
import { ErrorList } from './errorList.ts';
import { anchorer, locateLandmarks } from './locateLandmarks.ts';
import type { PlacedOn } from './placeBody.ts';
import { createSkin } from './skin.ts';

/** Where the left and midline landmarks lie on a mesh, metres, by id; throws with every landmark that cannot be found. */
export function landmarksOf(body: PlacedOn, mesh: BodyMesh, landmarkFile: LandmarkFile): ReadonlyMap<string, Vec3> {
  const skin = createSkin(mesh);
  const survey = new Survey({ skin, sex: body.sex, landmarkFile, points: new Map(), anchored: anchorer(mesh, skin) });
  const errors = new ErrorList();
  const places = locateLandmarks(survey, landmarkFile, errors);
  errors.throwIfAny();
  return new Map([...places].map(([id, { position }]) => [id, position]));
}
