import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { BodyRecipe } from '#domain/body.ts';
import type { BodyPart } from '#domain/cun/bodyPart.ts';
import type { Skin } from '#domain/cun/skin.ts';
import type { Vec3 } from '#domain/frame.ts';
import { frameIds } from '#domain/placement.ts';
import { dot, normalize, scale, subtract } from '#domain/vector.ts';
import { type BodyMesh, CULLED } from '#pipeline/bodyMesh.ts';
import { createSkin } from '#pipeline/skin.ts';

const MM = 1000;
const axial: ReadonlySet<BodyPart> = new Set(['trunk', 'head']);
const everywhere: ReadonlySet<BodyPart> = new Set(frameIds);

/** What the skeleton of one body is computed from. */
export interface SurveyedBody {
  readonly recipe: Pick<BodyRecipe, 'id' | 'sex'>;
  readonly mesh: BodyMesh;
  /** Left and midline landmarks on the skin by id, metres, as `landmarksOf` gives them. */
  readonly landmarks: ReadonlyMap<string, Vec3>;
}

/** A place that seems further outside than this is looked at twice. */
const SURE_OUTSIDE_MM = 6;
/** Any direction serves; this one is parallel to nothing. */
const RAY: Vec3 = normalize([0.83, 0.21, 0.52]);

/** Stature of the reference figure, mm; bones scale with stature. */
const REFERENCE_STATURE_MM = 1735;
/** Female bones are slighter at equal stature (breadth of end plates, condyles and heads of long bones: 0.90–0.95 of male). */
const FEMALE_GIRTH = 0.94;

/** The skin of one body as the skeleton sees it: lengths in mm, left and midline only. */
export class BodySurvey {
  readonly id: string;
  readonly sex: 'male' | 'female';
  readonly statureMm: number;
  /** Length of bones relative to the reference figure. */
  readonly size: number;
  /** Thickness of bones relative to the reference figure. */
  readonly girth: number;
  readonly mesh: BodyMesh;
  readonly #skin: Skin;
  readonly #tree: MeshBVH;
  readonly #landmarks: ReadonlyMap<string, Vec3>;

  constructor({ recipe, mesh, landmarks }: SurveyedBody) {
    this.id = recipe.id;
    this.sex = recipe.sex;
    this.mesh = mesh;
    this.#skin = createSkin(mesh);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
    geometry.setIndex(new BufferAttribute(mesh.index, 1));
    this.#tree = new MeshBVH(geometry, { indirect: true });
    this.#landmarks = landmarks;
    this.statureMm = MM * mesh.positions.reduce((top, y, i) => (i % 3 === 1 ? Math.max(top, y) : top), 0);
    this.size = this.statureMm / REFERENCE_STATURE_MM;
    this.girth = this.size * (this.sex === 'female' ? FEMALE_GIRTH : 1);
  }

  /** A landmark on the skin. */
  at(id: string): Vec3 {
    const found = this.#landmarks.get(id);
    if (!found) throw new Error(`skeleton of ${this.id}: no landmark ${id}.`);
    return scale(found, MM);
  }

  /** The place `depth` mm under a landmark, straight inward. */
  under(id: string, depth: number): Vec3 {
    const at = this.at(id);
    const place = this.#skin.closest(scale(at, 1 / MM), everywhere)!;
    return subtract(at, scale(place.normal, depth));
  }

  /** The place of a vertex of the base mesh. */
  baseVertex(v: number): Vec3 {
    const own = this.mesh.baseVertices[v];
    if (own === undefined || own === CULLED)
      throw new Error(`skeleton of ${this.id}: base vertex ${v} is not on the skin.`);
    const { positions } = this.mesh;
    return scale([positions[3 * own]!, positions[3 * own + 1]!, positions[3 * own + 2]!], MM);
  }

  /** z of the skin of head and trunk at a height, on the back (-1) or front (1). */
  skinZ(y: number, facing: 1 | -1, x = 0): number {
    const place = this.#skin.firstFacing([x / MM, y / MM, 0], [0, 0, facing], axial);
    if (!place) throw new Error(`skeleton of ${this.id}: no skin at x ${x}, y ${y}.`);
    return MM * place.position[2];
  }

  /** x of the left flank at a height and depth. */
  flankX(y: number, z: number): number {
    const place = this.#skin.nearestFacing([0.11 * this.size, y / MM, z / MM], [1, 0, 0], axial);
    return place ? MM * place.position[0] : Number.POSITIVE_INFINITY;
  }

  /** How deep a place lies under the nearest skin of `parts` (negative outside), and the way out. */
  depthOf(at: Vec3, parts: ReadonlySet<BodyPart> = everywhere): { depth: number; outward: Vec3 } {
    const metres = scale(at, 1 / MM);
    const { position, normal } = this.#skin.closest(metres, parts)!;
    const depth = MM * dot(subtract(position, metres), normal);
    // Where skins of two parts cross (a heavy arm against the chest) the nearest normal can be the wrong one's.
    if (depth < -SURE_OUTSIDE_MM && this.#isInside(metres)) return { depth: -depth, outward: normal };
    return { depth, outward: normal };
  }

  /** Whether a place (metres) lies inside the skin: its winding number, counted along one ray, is positive. */
  #isInside(metres: Vec3): boolean {
    const ray = new Ray(new Vector3(...metres), new Vector3(...RAY));
    const crossings = this.#tree.raycast(ray, DoubleSide);
    return crossings.reduce((sum, { face }) => sum + Math.sign(face!.normal.dot(ray.direction)), 0) > 0;
  }
}
