import { Vector3 } from 'three';
import type { BodyMesh } from './readBody.ts';

/** From where to where, as shares of stature: legs below the fingertips, trunk with arms, head with neck. */
const ZONES = [
  { from: 0, to: 0.36 },
  { from: 0.36, to: 0.845 },
  { from: 0.845, to: 1.1 },
] as const;

/** Directions in which the reach is measured; between them it is interpolated. */
const DIRECTIONS = 48;

/** How far the figure reaches sideways, by height and by where one looks from. Metres, body frame. */
export interface Silhouette {
  readonly heightM: number;
  /**
   * The reach towards an azimuth (0 is +z, a quarter turn +x) between two heights; the largest of the zones they touch,
   * so that labels stand in straight columns beside head, trunk and legs. 0 above the head and below the feet.
   */
  reach(azimuthRad: number, fromM: number, toM: number): number;
}

export function createSilhouette({ geometry, toMetres }: BodyMesh, heightM: number): Silhouette {
  const skin = geometry.getAttribute('position');
  const reaches = ZONES.map(() => new Float32Array(DIRECTIONS));
  const p = new Vector3();
  for (let i = 0; i < skin.count; i++) {
    p.fromBufferAttribute(skin, i).applyMatrix4(toMetres);
    const zone = ZONES.findIndex(({ from, to }) => p.y >= from * heightM && p.y < to * heightM);
    const reach = reaches[zone];
    if (!reach) continue;
    for (let k = 0; k < DIRECTIONS; k++) {
      const turn = (2 * Math.PI * k) / DIRECTIONS;
      reach[k] = Math.max(reach[k]!, p.x * Math.sin(turn) + p.z * Math.cos(turn));
    }
  }
  const towards = (zone: number, azimuthRad: number) => {
    const at = ((((azimuthRad / (2 * Math.PI)) % 1) + 1) % 1) * DIRECTIONS;
    const k = Math.floor(at);
    const reach = reaches[zone]!;
    return reach[k % DIRECTIONS]! * (1 - at + k) + reach[(k + 1) % DIRECTIONS]! * (at - k);
  };
  return {
    heightM,
    reach(azimuthRad, fromM, toM) {
      let most = 0;
      for (let zone = 0; zone < ZONES.length; zone++) {
        const { from, to } = ZONES[zone]!;
        if (toM >= from * heightM && fromM < to * heightM) most = Math.max(most, towards(zone, azimuthRad));
      }
      return most;
    },
  };
}
