import type { Vec3 } from '#domain/frame.ts';
import { add, scale, subtract } from '#domain/vector.ts';
import { type BoneMesh, mapVertices } from './boneMesh.ts';
import type { VertebraPlace } from './spine.ts';
import type { VertebraForm } from './vertebraForm.ts';

/** Over this length in front of its end (share of the process) the process has fully reached its landmark. */
const FREE_SHARE = 0.25;

/**
 * Stands a vertebra in its place and bends its spinous process, from its root on, so that the lower edge of the tip lies where
 * the landmark says. Body and arch stay as they are. `form` is null for C1 and C2, which have no row in the table.
 */
export function placeVertebra(rest: BoneMesh, place: VertebraPlace, form: VertebraForm | null): BoneMesh {
  const stand = standing(place);
  if (form === null || place.tip === null) return mapVertices(rest, stand);
  const [tipY, tipZ] = form.tip;
  const rootZ = -form.depth / 2 - form.canalDepth - 3;
  const bend = subtract(place.tip, stand([0, tipY, tipZ + 2]));
  const end = tipZ + FREE_SHARE * (rootZ - tipZ);
  return mapVertices(rest, (at) => {
    const w = smoothstep((rootZ - at[2]) / (rootZ - end));
    return add(stand(at), scale(bend, at[2] < rootZ ? w : 0));
  });
}

/** From a vertebra's own frame to the body. */
export function standing({ centre, tilt, girth, stretch }: VertebraPlace): (at: Vec3) => Vec3 {
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  return ([x, y, z]) => {
    const [a, b, c] = [x * girth, y * stretch, z * girth];
    // The column's direction is (0, cos, sin): up the column, and forward by the tilt.
    return [centre[0] + a, centre[1] + b * cos - c * sin, centre[2] + b * sin + c * cos];
  };
}

function smoothstep(t: number): number {
  const u = Math.min(1, Math.max(0, t));
  return u * u * (3 - 2 * u);
}
