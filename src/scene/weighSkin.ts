import { BufferAttribute, Vector3 } from 'three';
import type { ZoneField } from '#domain/zone.ts';
import type { BodyMesh } from './readBody.ts';

/** Farther from an edge than this is as good as anywhere. Well beyond a triangle's length, so that edges come out whole. */
export const WEIGHT_REACH_M = 0.032;
/** What one vertex carries: as many zones as an attribute has numbers. */
const CHANNELS = 4;

const _p = new Vector3();

/**
 * How far inside each of up to four zones every vertex lies, −1 to 1 for ± `WEIGHT_REACH_M`. Between vertices the
 * distance is interpolated, so that an edge runs smoothly through the triangles. A zone of several fields is their union.
 */
export function weighSkin({ geometry, toMetres }: BodyMesh, zones: readonly (readonly ZoneField[])[]): BufferAttribute {
  const skin = geometry.getAttribute('position');
  const weights = new Int8Array(CHANNELS * skin.count).fill(-127);
  for (let i = 0; i < skin.count; i++) {
    _p.fromBufferAttribute(skin, i).applyMatrix4(toMetres);
    for (let channel = 0; channel < zones.length; channel++) {
      let deepest = -WEIGHT_REACH_M;
      for (const field of zones[channel]!) deepest = Math.max(deepest, field(_p.x, _p.y, _p.z));
      weights[CHANNELS * i + channel] = Math.round(127 * Math.min(1, deepest / WEIGHT_REACH_M));
    }
  }
  return new BufferAttribute(weights, CHANNELS, true);
}
