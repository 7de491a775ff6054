import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { type MeridianCode, meridianCodes } from '#domain/code.ts';
import type { PlacedLine } from '#domain/placedBody.ts';
import { layCourse } from './course.ts';

/** Where a meridian's colour and strength stand in the line material's uniforms. */
export function ribbonSlot(meridian: MeridianCode): number {
  return meridianCodes.indexOf(meridian);
}

const _before = new Vector3();
const _after = new Vector3();
const _between = new Vector3();

/** Skin bends little between vertices of a line: those that stray less than this from the chord are left out, up to so long a chord. */
const STRAY_M = 0.0004;
const CHORD_M = 0.015;

/** Which vertices of a line are worth drawing; its ends always. */
function worthDrawing({ polyline }: PlacedLine): number[] {
  const n = polyline.length / 3;
  const kept = [0];
  for (let end = 2; end < n; end++) {
    const start = kept.at(-1)!;
    _before.fromArray(polyline, 3 * start);
    _after.fromArray(polyline, 3 * end).sub(_before);
    const length = _after.length();
    let isStraight = length <= CHORD_M;
    for (let i = start + 1; i < end && isStraight; i++) {
      _between.fromArray(polyline, 3 * i).sub(_before);
      isStraight = _between.cross(_after).length() <= STRAY_M * length;
    }
    if (!isStraight) kept.push(end - 1);
  }
  if (n > 1) kept.push(n - 1);
  return kept;
}

/**
 * All lines as one strip of triangles: every vertex twice, `across` −1 and +1; the shader spreads them on the screen.
 * `along` is the way from the beginning of the meridian's course in metres, for its flow.
 */
export function createRibbons(lines: readonly PlacedLine[]): BufferGeometry {
  const kept = lines.map(worthDrawing);
  const vertices = kept.reduce((sum, { length }) => sum + 2 * length, 0);
  const positions = new Float32Array(3 * vertices);
  const normals = new Float32Array(3 * vertices);
  const tangents = new Float32Array(3 * vertices);
  const across = new Int8Array(vertices);
  const along = new Float32Array(vertices);
  const slots = new Uint8Array(vertices);
  const widths = new Float32Array(vertices);
  const index: number[] = [];
  const { starts } = layCourse(lines);
  let v = 0;
  lines.forEach((line, l) => {
    const own = kept[l]!;
    let travelled = starts[l]!;
    own.forEach((vertex, k) => {
      _before.fromArray(line.polyline, 3 * own[Math.max(0, k - 1)]!);
      _after.fromArray(line.polyline, 3 * vertex);
      if (k > 0) travelled += _after.distanceTo(_before);
      _after
        .fromArray(line.polyline, 3 * own[Math.min(own.length - 1, k + 1)]!)
        .sub(_before)
        .normalize();
      for (const edge of [-1, 1]) {
        positions.set(line.polyline.subarray(3 * vertex, 3 * vertex + 3), 3 * v);
        normals.set(line.normals.subarray(3 * vertex, 3 * vertex + 3), 3 * v);
        _after.toArray(tangents, 3 * v);
        across[v] = edge;
        along[v] = travelled;
        slots[v] = ribbonSlot(line.meridian);
        widths[v] = line.branch ? 0.62 : 1;
        v++;
      }
      if (k > 0) index.push(v - 4, v - 3, v - 2, v - 2, v - 3, v - 1);
    });
  });
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('normal', new BufferAttribute(normals, 3))
    .setAttribute('heading', new BufferAttribute(tangents, 3))
    .setAttribute('across', new BufferAttribute(across, 1))
    .setAttribute('along', new BufferAttribute(along, 1))
    .setAttribute('slot', new BufferAttribute(slots, 1))
    .setAttribute('width', new BufferAttribute(widths, 1))
    .setIndex(index);
}
