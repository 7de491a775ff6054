import { BufferAttribute, BufferGeometry, type Triangle, Vector3 } from 'three';
import { INTERSECTED, MeshBVH, NOT_INTERSECTED } from 'three-mesh-bvh';
import type { Vec3 } from '#domain/frame.ts';
import { add, cross, distance, dot, length, lerp, normalize, subtract } from '#domain/vector.ts';
import type { BodyMesh } from './bodyMesh.ts';

/*
 * Measures a finished body's skin for the ledger. It shares no code with `skin.ts`, by which points are placed: a section is
 * gathered here from all triangles that a plane cuts and then joined up, not walked from triangle to triangle.
 */

/** A section is looked for this far round the middle of its ends: so many times their distance, and some room. */
const ROOM = 1.5;
const ROOM_M = 0.12;
/** Two places whose mean normal leans this much towards their chord span no plane worth cutting with (sine of the angle). */
const MIN_PLANE_SINE = 0.2;
/** How far from a section's ends its pieces may pass. */
const ARRIVAL_M = 5e-4;
/** A taut thread, where no section joins the ends: so many knots, pulled so many times. */
const KNOTS = 48;
const PULLS = 120;

interface Place {
  readonly position: Vec3;
  readonly normal: Vec3;
}

interface Piece {
  readonly ends: readonly [string, string];
  readonly from: Vec3;
  readonly to: Vec3;
}

/** A tape measure for the skin of one body; metres, body frame. */
export class SkinTape {
  readonly #tree: MeshBVH;
  readonly #positions: Float32Array;
  readonly #index: Uint32Array;
  readonly #normals: ArrayLike<number>;

  constructor({ positions, index }: Pick<BodyMesh, 'positions' | 'index'>) {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(positions, 3));
    geometry.setIndex(new BufferAttribute(index, 1));
    geometry.computeVertexNormals();
    this.#normals = geometry.getAttribute('normal').array;
    this.#positions = positions;
    this.#index = index;
    this.#tree = new MeshBVH(geometry, { indirect: true });
  }

  /** How far a position lies from the skin. */
  gap(position: Vec3): number {
    return this.#nearest(position).distance;
  }

  /** The outward normal of the smooth skin nearest to a position. */
  normalAt(position: Vec3): Vec3 {
    const { point, faceIndex } = this.#nearest(position);
    const corners = this.#corners(faceIndex);
    const weights = corners.map((v) => 1 / (distance(this.#vertex(v), point.toArray()) + 1e-6));
    const sum = corners.reduce<Vec3>(
      (total, v, i) => {
        const w = weights[i]!;
        const n = this.#normals;
        return add(total, [w * n[3 * v]!, w * n[3 * v + 1]!, w * n[3 * v + 2]!]);
      },
      [0, 0, 0],
    );
    return normalize(sum);
  }

  /** The position of weights in a triangle, and the triangle's own outward normal. */
  inTriangle(triangle: number, weights: Vec3): Place {
    const [a, b, c] = this.#corners(triangle).map((v) => this.#vertex(v)) as [Vec3, Vec3, Vec3];
    const mix = (k: 0 | 1 | 2): number => a[k] * weights[0] + b[k] * weights[1] + c[k] * weights[2];
    return { position: [mix(0), mix(1), mix(2)], normal: normalize(cross(subtract(b, a), subtract(c, a))) };
  }

  /**
   * The length of a tape along the skin [C8]: the section by the plane through both places and their mean normal, the shorter way
   * round; where none joins them, a taut thread. null when both places are one.
   */
  along(from: Place, to: Place): number | null {
    const chord = subtract(to.position, from.position);
    if (length(chord) === 0) return null;
    const outward = add(from.normal, to.normal);
    const across = cross(normalize(chord), length(outward) < 1e-6 ? from.normal : normalize(outward));
    const section = length(across) < MIN_PLANE_SINE ? null : this.#section(from, to, normalize(across));
    return section ?? this.#thread(from.position, to.position);
  }

  #section(from: Place, to: Place, planeNormal: Vec3): number | null {
    const pieces = this.#pieces(from.position, to.position, planeNormal);
    const byEnd = new Map<string, Piece[]>();
    for (const piece of pieces) {
      for (const end of piece.ends) byEnd.set(end, [...(byEnd.get(end) ?? []), piece]);
    }
    const first = nearestPiece(pieces, from.position);
    const last = nearestPiece(pieces, to.position);
    if (!first || !last) return null;
    if (first === last) return distance(from.position, to.position);
    const ways = first.ends.map((end, i) => {
      const start = distance(from.position, i === 0 ? first.from : first.to);
      return lengthTo(first, end, last, to.position, byEnd, start);
    });
    const shortest = Math.min(...ways);
    return Number.isFinite(shortest) ? shortest : null;
  }

  /** Where a plane cuts the triangles round two places. */
  #pieces(from: Vec3, to: Vec3, planeNormal: Vec3): readonly Piece[] {
    const middle = lerp(from, to, 0.5);
    const reach = (ROOM * distance(from, to)) / 2 + ROOM_M;
    const centre = new Vector3(...middle);
    const normal = new Vector3(...planeNormal);
    const offset = dot(planeNormal, from);
    const pieces: Piece[] = [];
    // A vertex on the plane counts as in front of it, so that each cut triangle has exactly two cut edges.
    const isFront = (v: number): boolean => dot(planeNormal, this.#vertex(v)) - offset >= 0;
    this.#tree.shapecast({
      intersectsBounds: (box) => {
        if (box.distanceToPoint(centre) > reach) return NOT_INTERSECTED;
        const half = box.getSize(_size).multiplyScalar(0.5);
        const gap = Math.abs(normal.dot(box.getCenter(_centre)) - offset);
        const spread = Math.abs(normal.x) * half.x + Math.abs(normal.y) * half.y + Math.abs(normal.z) * half.z;
        return gap <= spread + 1e-9 ? INTERSECTED : NOT_INTERSECTED;
      },
      intersectsTriangle: (_triangle: Triangle, triangle: number) => {
        const corners = this.#corners(triangle);
        const cuts = [0, 1, 2].flatMap((k) => {
          const [a, b] = [corners[k]!, corners[(k + 1) % 3]!];
          if (isFront(a) === isFront(b)) return [];
          const [low, high] = a < b ? [a, b] : [b, a];
          const [u, v] = [this.#vertex(low), this.#vertex(high)];
          const [hu, hv] = [dot(planeNormal, u) - offset, dot(planeNormal, v) - offset];
          return [{ end: `${low}-${high}`, at: hu === hv ? u : lerp(u, v, hu / (hu - hv)) }];
        });
        if (cuts.length === 2) pieces.push({ ends: [cuts[0]!.end, cuts[1]!.end], from: cuts[0]!.at, to: cuts[1]!.at });
        return false;
      },
    });
    return pieces;
  }

  /** A thread laid over the skin and pulled until it is taut: knots move between their neighbours and back onto the skin. */
  #thread(from: Vec3, to: Vec3): number {
    let knots = Array.from({ length: KNOTS + 1 }, (_, i) => this.#onSkin(lerp(from, to, i / KNOTS)));
    knots[0] = from;
    knots[KNOTS] = to;
    for (let pull = 0; pull < PULLS; pull++) {
      knots = knots.map((knot, i) =>
        i === 0 || i === KNOTS ? knot : this.#onSkin(lerp(knots[i - 1]!, knots[i + 1]!, 0.5)),
      );
    }
    return knots.slice(1).reduce((sum, knot, i) => sum + distance(knots[i]!, knot), 0);
  }

  #onSkin(position: Vec3): Vec3 {
    return this.#nearest(position).point.toArray();
  }

  #nearest(position: Vec3) {
    const hit = this.#tree.closestPointToPoint(new Vector3(...position));
    if (hit === null) throw new Error('skinTape: the mesh has no triangles');
    return hit;
  }

  #corners(triangle: number): readonly [number, number, number] {
    return [this.#index[3 * triangle]!, this.#index[3 * triangle + 1]!, this.#index[3 * triangle + 2]!];
  }

  #vertex(v: number): Vec3 {
    return [this.#positions[3 * v]!, this.#positions[3 * v + 1]!, this.#positions[3 * v + 2]!];
  }
}

const _size = new Vector3();
const _centre = new Vector3();

/** Follows a section from a piece out of one of its ends until the goal's piece, and gives the way's length; Infinity if it ends before. */
function lengthTo(
  first: Piece,
  outOf: string,
  last: Piece,
  goal: Vec3,
  byEnd: ReadonlyMap<string, readonly Piece[]>,
  start: number,
): number {
  let walked = start;
  let end = outOf;
  for (let piece = byEnd.get(end)?.find((it) => it !== first); piece; ) {
    const forwards = piece.ends[0] === end;
    if (piece === last) return walked + distance(forwards ? piece.from : piece.to, goal);
    if (piece === first) return Infinity;
    walked += distance(piece.from, piece.to);
    end = piece.ends[forwards ? 1 : 0];
    const here: Piece = piece;
    piece = byEnd.get(end)?.find((it) => it !== here);
  }
  return Infinity;
}

/** The piece that passes nearest to a position, if any passes by it at all. */
function nearestPiece(pieces: readonly Piece[], position: Vec3): Piece | null {
  let best: Piece | null = null;
  let least = ARRIVAL_M;
  for (const piece of pieces) {
    const along = subtract(piece.to, piece.from);
    const squared = dot(along, along);
    const t = squared === 0 ? 0 : dot(subtract(position, piece.from), along) / squared;
    const gap = distance(lerp(piece.from, piece.to, Math.min(1, Math.max(0, t))), position);
    if (gap < least) [best, least] = [piece, gap];
  }
  return best;
}
