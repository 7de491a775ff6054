import { Vector3 } from 'three';
import type { FindItTrace } from '#domain/findIt/findItFile.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { PlacedBody } from '#domain/placedBody.ts';
import type { BodyMesh } from './readBody.ts';

/** A landmark on a body as the guide draws places; of a pair the one on the chosen side. Null where this body has no such landmark. */
export function litTrace(
  id: string,
  side: 'left' | 'right',
  { landmarks }: PlacedBody,
  skin: BodyMesh,
): FindItTrace | null {
  const at = landmarks.get(id) ?? landmarks.get(`${id}-${side}`);
  return at ? { at: [at], bones: [], out: outwardAt(at, skin), line: [], ticks: [], level: [] } : null;
}

const _place = new Vector3();
const _vertex = new Vector3();

/** Which way the skin faces at its vertex nearest to a place; metres, body frame, length 1. */
function outwardAt(place: Vec3, { geometry, toMetres }: BodyMesh): Vec3 {
  const positions = geometry.getAttribute('position');
  const normals = geometry.getAttribute('normal');
  _place.fromArray(place);
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < positions.count; i++) {
    const d2 = _vertex.fromBufferAttribute(positions, i).applyMatrix4(toMetres).distanceToSquared(_place);
    if (d2 >= least) continue;
    least = d2;
    nearest = i;
  }
  return _vertex.fromBufferAttribute(normals, nearest).normalize().toArray();
}
