import type { BodyPart } from '#domain/cun/bodyPart.ts';
import type { SkinPlace } from '#domain/cun/skin.ts';
import type { Vec3 } from '#domain/frame.ts';
import { add, dot, normalize, scale, subtract } from '#domain/vector.ts';
import { type BodyMesh, partOf } from './bodyMesh.ts';
import { findNeighbours } from './meshNeighbours.ts';
import { vertexNormals } from './surface.ts';
import type { WalkableMesh } from './traceSection.ts';

/** A place nearer than this to the midsagittal plane lies on it: far below the mesh's own rounding of 0.1 mm. */
const MIDLINE_M = 5e-6;

/** A body mesh with what is needed to name places on it: vertex normals, parts per triangle, neighbours. */
export class SkinSurface implements WalkableMesh {
  readonly positions: Float32Array;
  readonly index: Uint32Array;
  readonly neighbours: Int32Array;
  readonly #normals: Float64Array;
  readonly #parts: readonly { readonly part: BodyPart; readonly right: boolean }[];

  constructor({ positions, index, parts }: BodyMesh) {
    this.positions = positions;
    this.index = index;
    this.neighbours = findNeighbours(index, positions.length / 3);
    this.#normals = vertexNormals(positions, index);
    const byVertex = Array.from(parts, partOf);
    this.#parts = Array.from({ length: index.length / 3 }, (_, t) => byVertex[index[3 * t]!]!);
  }

  /** Whether a triangle lies on one of the parts, and not on a right limb. */
  isOn(triangle: number, parts: ReadonlySet<BodyPart>): boolean {
    const own = this.#parts[triangle]!;
    return !own.right && parts.has(own.part);
  }

  /** The place at a position that lies in a triangle, up to rounding. */
  place(triangle: number, [x, y, z]: Vec3): SkinPlace {
    const position: Vec3 = [Math.abs(x) < MIDLINE_M ? 0 : x, y, z];
    const corners = this.#corners(triangle);
    const bary = barycentric(position, corners.map((v) => this.vertex(v)) as unknown as readonly [Vec3, Vec3, Vec3]);
    const normals = corners.map((v) => vectorAt(this.#normals, v));
    const mean = normals.reduce<Vec3>((sum, normal, i) => add(sum, scale(normal, bary[i]!)), [0, 0, 0]);
    const normal = normalize(position[0] === 0 ? [0, mean[1], mean[2]] : mean);
    return { position, normal, part: this.#parts[triangle]!.part, triangle, bary };
  }

  vertex(v: number): Vec3 {
    return vectorAt(this.positions, v);
  }

  normal(v: number): Vec3 {
    return vectorAt(this.#normals, v);
  }

  #corners(triangle: number): readonly number[] {
    return [this.index[3 * triangle]!, this.index[3 * triangle + 1]!, this.index[3 * triangle + 2]!];
  }
}

/** Weights of a position in a triangle, kept within 0..1 and adding up to 1. */
function barycentric(position: Vec3, [a, b, c]: readonly [Vec3, Vec3, Vec3]): Vec3 {
  const [ab, ac, ap] = [subtract(b, a), subtract(c, a), subtract(position, a)];
  const [d00, d01, d11, d20, d21] = [dot(ab, ab), dot(ab, ac), dot(ac, ac), dot(ap, ab), dot(ap, ac)];
  const area = d00 * d11 - d01 * d01;
  if (area === 0) return [1, 0, 0];
  const v = Math.max(0, (d11 * d20 - d01 * d21) / area);
  const w = Math.max(0, (d00 * d21 - d01 * d20) / area);
  const u = Math.max(0, 1 - v - w);
  const sum = u + v + w;
  return [u / sum, v / sum, w / sum];
}

function vectorAt(xyz: ArrayLike<number>, i: number): Vec3 {
  return [xyz[3 * i]!, xyz[3 * i + 1]!, xyz[3 * i + 2]!];
}
