import type { Vec3 } from '#domain/frame.ts';
import { distance, dot, lerp, subtract } from '#domain/vector.ts';
import { nextCorner } from './meshNeighbours.ts';

/** A triangle mesh that can be walked on. Positions xyz, metres; `neighbours` as `findNeighbours` makes them. */
export interface WalkableMesh {
  readonly positions: Float32Array;
  readonly index: Uint32Array;
  readonly neighbours: Int32Array;
}

/** One straight piece of a section, inside one triangle. */
export interface SectionPiece {
  readonly triangle: number;
  readonly from: Vec3;
  readonly to: Vec3;
}

/** Where a section starts: a position in a triangle. */
export interface SectionStart {
  readonly position: Vec3;
  readonly triangle: number;
}

/** How far a section must have come before its direction means anything: well above rounding. */
const MOVED_M = 1e-5;
/** How many rings of triangles round the start are searched when the plane only grazes the start's own triangle. */
const START_RINGS = 4;
const MAX_PIECES = 20_000;

/** A section leaves its start in two ways. */
export type Way = 0 | 1;

/**
 * Walks the section of a mesh by the plane through `start` with `planeNormal`, piece by piece, one way, until the mesh ends or
 * the section closes. Vertices exactly on the plane count as lying in front of it, which lets a section run along mesh edges
 * (the midline) without special cases.
 */
export function* traceSection(
  mesh: WalkableMesh,
  start: SectionStart,
  planeNormal: Vec3,
  way: Way,
): Generator<SectionPiece> {
  const plane = new Plane(mesh, planeNormal, start.position);
  const first = firstTriangle(mesh, plane, start);
  if (first === null) return;
  let corner = plane.exits(first)[way]!;
  let from = start.position;
  let triangle = first;
  for (let i = 0; i < MAX_PIECES; i++) {
    const to = plane.cut(corner);
    yield { triangle, from, to };
    const across = mesh.neighbours[corner]!;
    if (across < 0 || (across === first && i > 0)) return;
    const entered = edgeKey(mesh, corner);
    const exit = plane.exits(across).find((candidate) => edgeKey(mesh, candidate) !== entered);
    if (exit === undefined) return;
    triangle = across;
    corner = exit;
    from = to;
  }
}

/**
 * The way in which a section sets out towards `heading`. The first pieces can be points (a start on a vertex or an edge), so it
 * is judged once the section has moved.
 */
export function wayTowards(mesh: WalkableMesh, start: SectionStart, planeNormal: Vec3, heading: Vec3): Way {
  for (const { to } of traceSection(mesh, start, planeNormal, 0)) {
    if (distance(to, start.position) > MOVED_M) return dot(subtract(to, start.position), heading) > 0 ? 0 : 1;
  }
  return 1;
}

class Plane {
  readonly #mesh: WalkableMesh;
  readonly #normal: Vec3;
  readonly #origin: Vec3;

  constructor(mesh: WalkableMesh, normal: Vec3, origin: Vec3) {
    this.#mesh = mesh;
    this.#normal = normal;
    this.#origin = origin;
  }

  /** The corners whose edges the plane cuts: two, or none. */
  exits(triangle: number): number[] {
    const corners = [3 * triangle, 3 * triangle + 1, 3 * triangle + 2];
    return corners.filter((corner) => this.#height(corner) >= 0 !== this.#height(nextCorner(corner)) >= 0);
  }

  /** Where the plane cuts the edge that starts at a corner. */
  cut(corner: number): Vec3 {
    const next = nextCorner(corner);
    const [a, b] = [this.#height(corner), this.#height(next)];
    return lerp(cornerPosition(this.#mesh, corner), cornerPosition(this.#mesh, next), a / (a - b));
  }

  #height(corner: number): number {
    return dot(this.#normal, subtract(cornerPosition(this.#mesh, corner), this.#origin));
  }
}

function firstTriangle(mesh: WalkableMesh, plane: Plane, start: SectionStart): number | null {
  if (plane.exits(start.triangle).length === 2) return start.triangle;
  let nearest: number | null = null;
  let least = Infinity;
  for (const triangle of ringsAround(mesh, start.triangle)) {
    const exits = plane.exits(triangle);
    if (exits.length !== 2) continue;
    const gap = Math.min(...exits.map((corner) => distance(plane.cut(corner), start.position)));
    if (gap < least) [nearest, least] = [triangle, gap];
  }
  return nearest;
}

function ringsAround(mesh: WalkableMesh, centre: number): Set<number> {
  const seen = new Set([centre]);
  let ring = [centre];
  for (let i = 0; i < START_RINGS; i++) {
    ring = ring.flatMap((t) => [0, 1, 2].map((k) => mesh.neighbours[3 * t + k]!)).filter((t) => t >= 0 && !seen.has(t));
    for (const triangle of ring) seen.add(triangle);
  }
  return seen;
}

function edgeKey({ index }: WalkableMesh, corner: number): number {
  const [a, b] = [index[corner]!, index[nextCorner(corner)]!];
  return Math.min(a, b) * 2 ** 26 + Math.max(a, b);
}

function cornerPosition({ positions, index }: WalkableMesh, corner: number): Vec3 {
  const v = 3 * index[corner]!;
  return [positions[v]!, positions[v + 1]!, positions[v + 2]!];
}
