import { BufferAttribute, BufferGeometry, FrontSide, Ray, Vector3 } from 'three';
import { INTERSECTED, MeshBVH, NOT_INTERSECTED } from 'three-mesh-bvh';
import type { BodyPart } from '#domain/cun/bodyPart.ts';
import type { Skin, SkinCurve, SkinPlace } from '#domain/cun/skin.ts';
import type { Vec3 } from '#domain/frame.ts';
import { add, cross, distance, length, lerp, normalize, scale, subtract } from '#domain/vector.ts';
import type { BodyMesh } from './bodyMesh.ts';
import { shortestPath } from './shortestPath.ts';
import { SkinPath } from './skinPath.ts';
import { SkinSurface } from './skinSurface.ts';
import { type SectionPiece, traceSection, type Way, wayTowards } from './traceSection.ts';

/** From where a ray starts that comes in from outside the body, and how far a projection reaches. Metres. */
const FAR_M = 3;
const REACH_M = 0.3;
/** A ray in the midsagittal plane can slip between the triangles that meet there; this far beside it, it cannot. */
const BESIDE_MIDLINE_M = 1e-5;
/** A section has arrived when it passes its goal this closely. */
const ARRIVAL_M = 2e-5;
/** Two places whose mean normal leans this much towards their chord span no plane worth cutting with (sine of the angle). */
const MIN_PLANE_SINE = 0.2;
const MAX_SECTION_M = 1.5;

/** The skin of a body as a mesh. */
export function createSkin(mesh: BodyMesh): Skin {
  return new MeshSkin(mesh);
}

class MeshSkin implements Skin {
  readonly #surface: SkinSurface;
  readonly #tree: MeshBVH;

  constructor(mesh: BodyMesh) {
    this.#surface = new SkinSurface(mesh);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
    geometry.setIndex(new BufferAttribute(mesh.index, 1));
    // indirect: the index list is shared with anchors and must not be reordered.
    this.#tree = new MeshBVH(geometry, { indirect: true });
  }

  firstFacing(through: Vec3, outward: Vec3, parts: ReadonlySet<BodyPart>): SkinPlace | null {
    return this.#cast(through, outward, parts, FAR_M, 2 * FAR_M)[0]?.place ?? null;
  }

  nearestFacing(through: Vec3, outward: Vec3, parts: ReadonlySet<BodyPart>): SkinPlace | null {
    const hits = this.#cast(through, outward, parts, REACH_M, 2 * REACH_M);
    const nearest = hits.toSorted((a, b) => Math.abs(a.depth - REACH_M) - Math.abs(b.depth - REACH_M))[0];
    return nearest?.place ?? null;
  }

  closest(to: Vec3, parts: ReadonlySet<BodyPart>): SkinPlace | null {
    const goal = new Vector3(...to);
    const candidate = new Vector3();
    let least = Infinity;
    let best: { triangle: number; position: Vec3 } | null = null;
    this.#tree.shapecast({
      boundsTraverseOrder: (box) => box.distanceToPoint(goal),
      intersectsBounds: (_box, _leaf, score) => (score! < least ? INTERSECTED : NOT_INTERSECTED),
      intersectsTriangle: (corners, triangle) => {
        if (!this.#surface.isOn(triangle, parts)) return false;
        corners.closestPointToPoint(goal, candidate);
        const gap = candidate.distanceTo(goal);
        if (gap < least) {
          least = gap;
          best = { triangle, position: candidate.toArray() };
        }
        return false;
      },
    });
    const found = best as { triangle: number; position: Vec3 } | null;
    return found && this.#surface.place(found.triangle, found.position);
  }

  curve(from: SkinPlace, to: SkinPlace): SkinCurve | null {
    const chord = distance(from.position, to.position);
    if (chord === 0) return null;
    const pieces = this.#section(from, to) ?? shortestPath(this.#surface, this, from, to);
    return pieces && new SkinPath(pieces, this.#surface);
  }

  walk(from: SkinPlace, direction: Vec3, distanceM: number): SkinPlace | null {
    const planeNormal = normalize(cross(direction, from.normal));
    let walked = 0;
    for (const piece of traceSection(
      this.#surface,
      from,
      planeNormal,
      wayTowards(this.#surface, from, planeNormal, direction),
    )) {
      const step = distance(piece.from, piece.to);
      if (walked + step >= distanceM) {
        return this.#surface.place(
          piece.triangle,
          lerp(piece.from, piece.to, step === 0 ? 0 : (distanceM - walked) / step),
        );
      }
      walked += step;
    }
    return null;
  }

  /** The section by the plane through both places and their mean normal, the shorter way round; null when it joins them nowhere. */
  #section(from: SkinPlace, to: SkinPlace): readonly SectionPiece[] | null {
    const chord = subtract(to.position, from.position);
    const across = cross(normalize(chord), normalizeOr(add(from.normal, to.normal), from.normal));
    if (length(across) < MIN_PLANE_SINE) return null;
    const planeNormal = normalize(across);
    const one = this.#sectionTo(from, to, planeNormal, 0, MAX_SECTION_M);
    const other = this.#sectionTo(from, to, planeNormal, 1, one?.length ?? MAX_SECTION_M);
    return (other ?? one)?.pieces ?? null;
  }

  #sectionTo(from: SkinPlace, to: SkinPlace, planeNormal: Vec3, way: Way, limit: number) {
    const pieces: SectionPiece[] = [];
    let walked = 0;
    for (const piece of traceSection(this.#surface, from, planeNormal, way)) {
      const goal = nearestOn(piece, to.position);
      if (distance(goal, to.position) < ARRIVAL_M) {
        pieces.push({ ...piece, to: goal });
        return { pieces, length: walked + distance(piece.from, goal) };
      }
      pieces.push(piece);
      walked += distance(piece.from, piece.to);
      if (walked > limit) return null;
    }
    return null;
  }

  /** Skin of `parts` facing `outward` on the line through `through`, outermost first; depth in metres from the ray's start. */
  #cast(through: Vec3, outward: Vec3, parts: ReadonlySet<BodyPart>, start: number, reach: number) {
    const hits = this.#hits(through, outward, start, reach).filter((hit) => this.#surface.isOn(hit.faceIndex!, parts));
    if (hits.length === 0 && through[0] === 0) {
      const beside = this.#hits([BESIDE_MIDLINE_M, through[1], through[2]], outward, start, reach);
      hits.push(...beside.filter((hit) => this.#surface.isOn(hit.faceIndex!, parts)));
    }
    const midline = through[0] === 0 && outward[0] === 0;
    return hits
      .toSorted((a, b) => a.distance - b.distance)
      .map((hit) => {
        const at = hit.point.toArray();
        const position: Vec3 = [midline ? 0 : at[0], at[1], at[2]];
        return { depth: hit.distance, place: this.#surface.place(hit.faceIndex!, position) };
      });
  }

  #hits(through: Vec3, outward: Vec3, start: number, reach: number) {
    const ray = new Ray(new Vector3(...add(through, scale(outward, start))), new Vector3(...scale(outward, -1)));
    return this.#tree.raycast(ray, FrontSide, 0, reach);
  }
}

function normalizeOr(vector: Vec3, otherwise: Vec3): Vec3 {
  return length(vector) < 1e-6 ? otherwise : normalize(vector);
}

function nearestOn({ from, to }: SectionPiece, goal: Vec3): Vec3 {
  const along = subtract(to, from);
  const squared = along[0] ** 2 + along[1] ** 2 + along[2] ** 2;
  if (squared === 0) return from;
  const [x, y, z] = subtract(goal, from);
  const t = (x * along[0] + y * along[1] + z * along[2]) / squared;
  return lerp(from, to, Math.min(1, Math.max(0, t)));
}
