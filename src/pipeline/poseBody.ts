import { Matrix4, Quaternion, Vector3 } from 'three';
import { type BaseMesh, SKIN_VERTICES } from './baseMesh.ts';
import { makeSymmetric } from './shapeBody.ts';

/**
 * Stands the figure up: linear blend skinning by rotations given as target directions of limb segments. The base mesh
 * holds its arms half raised with bent elbows and its feet 40 cm apart.
 *
 * Angles in degrees from the vertical: `abducted` away from the midline, `forward` towards +z.
 */
const POSE = {
  upperArm: { abducted: 15, forward: -1 },
  foreArm: { abducted: 11, forward: 6 },
  hand: { abducted: 8, forward: 8 },
  /** The palm turns this far forward from facing the thigh, so that dorsum, ulnar edge and palm can each be seen. */
  palmForward: 48,
  /** Share of the forearm's twist taken by its proximal half, its distal half and the wrist: no candy wrapper. */
  twistShare: [0.33, 0.75, 1],
  thigh: { abducted: 1.5, forward: 1 },
  shank: { abducted: 0.5, forward: -1.5 },
} as const;

const RADIANS = Math.PI / 180;

/** Returns the posed skin, xyz in metres in the body frame (soles on y = 0), length 3 × 13380. */
export function poseBody(base: BaseMesh, shaped: Float64Array): Float64Array {
  const rig = new Rig(base, shaped);
  for (const side of ['L', 'R'] as const) {
    poseArm(rig, side);
    poseLeg(rig, side);
  }
  const posed = rig.skin(shaped);
  for (const side of ['L', 'R']) relax(posed, base.quads, rig.joint(`lowerarm01.${side}`));
  makeSymmetric(posed, base.mirrorOf);
  let floor = Number.POSITIVE_INFINITY;
  for (let i = 1; i < posed.length; i += 3) floor = Math.min(floor, posed[i]!);
  for (let i = 0; i < posed.length; i++) posed[i] = (posed[i]! - (i % 3 === 1 ? floor : 0)) / 10;
  return posed;
}

/** The elbow was modelled bent by 56 degrees; straightened, its skin keeps a dent behind. Within this reach it is smoothed. */
const ELBOW = { reachDm: 0.75, passes: 24 } as const;

/** Laplacian smoothing around a centre, fading out towards its reach; decimetres. */
function relax(positions: Float64Array, quads: Uint16Array, centre: Vector3): void {
  const weights = new Map<number, number>();
  for (let v = 0; v < SKIN_VERTICES; v++) {
    const away = Math.hypot(
      positions[3 * v]! - centre.x,
      positions[3 * v + 1]! - centre.y,
      positions[3 * v + 2]! - centre.z,
    );
    if (away < ELBOW.reachDm) weights.set(v, 0.5 * (1 - (away / ELBOW.reachDm) ** 2));
  }
  const neighbours = new Map<number, Set<number>>([...weights.keys()].map((v) => [v, new Set()]));
  for (let q = 0; q < quads.length; q++) {
    const next = q % 4 === 3 ? q - 3 : q + 1;
    neighbours.get(quads[q]!)?.add(quads[next]!);
    neighbours.get(quads[next]!)?.add(quads[q]!);
  }
  for (let pass = 0; pass < ELBOW.passes; pass++) {
    const before = positions.slice();
    for (const [v, weight] of weights) {
      const around = [...neighbours.get(v)!];
      for (let k = 0; k < 3; k++) {
        const mean = around.reduce((sum, n) => sum + before[3 * n + k]!, 0) / around.length;
        positions[3 * v + k]! += weight * (mean - before[3 * v + k]!);
      }
    }
  }
}

function poseArm(rig: Rig, side: 'L' | 'R'): void {
  const out = side === 'L' ? 1 : -1;
  rig.aim([`upperarm01.${side}`, `lowerarm01.${side}`], direction(POSE.upperArm, out));
  rig.aim([`lowerarm01.${side}`, `wrist.${side}`], direction(POSE.foreArm, out));
  // The palm's own normal: across the knuckles (index to little finger) × along the hand.
  const along = rig
    .joint(`finger3-1.${side}`)
    .sub(rig.joint(`wrist.${side}`))
    .normalize();
  const across = rig.joint(`finger5-1.${side}`).sub(rig.joint(`finger2-1.${side}`));
  const palm = new Vector3().crossVectors(across, along).multiplyScalar(out).normalize();
  const axis = direction(POSE.foreArm, out);
  const wanted = new Vector3(-out * Math.cos(POSE.palmForward * RADIANS), 0, Math.sin(POSE.palmForward * RADIANS));
  const twist = signedAngle(palm, wanted, axis);
  const joints = [`lowerarm01.${side}`, `lowerarm02.${side}`, `wrist.${side}`] as const;
  let done = 0;
  joints.forEach((joint, k) => {
    const share = POSE.twistShare[k]!;
    rig.rotate(joint, new Quaternion().setFromAxisAngle(axis, twist * (share - done)));
    done = share;
  });
  rig.aim([`wrist.${side}`, `finger3-1.${side}`], direction(POSE.hand, out));
}

function poseLeg(rig: Rig, side: 'L' | 'R'): void {
  const out = side === 'L' ? 1 : -1;
  const foot = rig.rotation(`foot.${side}`);
  rig.aim([`upperleg01.${side}`, `lowerleg01.${side}`], direction(POSE.thigh, out));
  rig.aim([`lowerleg01.${side}`, `foot.${side}`], direction(POSE.shank, out));
  // The foot keeps the orientation it was modelled in, so that the sole stays flat.
  const now = rig.rotation(`foot.${side}`);
  rig.rotate(`foot.${side}`, foot.multiply(now.invert()));
}

function direction({ abducted, forward }: { abducted: number; forward: number }, out: 1 | -1): Vector3 {
  return new Vector3(out * Math.tan(abducted * RADIANS), -1, Math.tan(forward * RADIANS)).normalize();
}

/** The angle that turns `from` to `to` about `axis`, both projected into the plane across it. */
function signedAngle(from: Vector3, to: Vector3, axis: Vector3): number {
  const a = from.clone().projectOnPlane(axis).normalize();
  const b = to.clone().projectOnPlane(axis).normalize();
  return Math.atan2(new Vector3().crossVectors(a, b).dot(axis), a.dot(b));
}

/** A skeleton whose bones are turned in world space; children follow. */
class Rig {
  private readonly rest = new Map<string, Vector3>();
  private readonly world = new Map<string, Matrix4>();
  private readonly base: BaseMesh;

  constructor(base: BaseMesh, shaped: Float64Array) {
    this.base = base;
    for (const [bone, { head }] of Object.entries(base.rig)) {
      const vertices = base.joints[head];
      if (!vertices) throw new Error(`poseBody: bone ${bone} has no joint ${head}.`);
      const mean = new Vector3();
      for (const v of vertices) mean.add(new Vector3(shaped[3 * v]!, shaped[3 * v + 1]!, shaped[3 * v + 2]!));
      this.rest.set(bone, mean.divideScalar(vertices.length));
      this.world.set(bone, new Matrix4());
    }
  }

  /** Where the bone's head is now. */
  joint(bone: string): Vector3 {
    return this.restOf(bone).clone().applyMatrix4(this.matrixOf(bone));
  }

  rotation(bone: string): Quaternion {
    return new Quaternion().setFromRotationMatrix(this.matrixOf(bone));
  }

  /** Turns a bone and all that hangs on it about its own head. */
  rotate(bone: string, rotation: Quaternion): void {
    const pivot = this.joint(bone);
    const turn = new Matrix4()
      .makeTranslation(pivot)
      .multiply(new Matrix4().makeRotationFromQuaternion(rotation))
      .multiply(new Matrix4().makeTranslation(pivot.clone().negate()));
    for (const name of this.world.keys()) if (this.descends(name, bone)) this.matrixOf(name).premultiply(turn);
  }

  /** Turns the first joint by the smallest rotation that points it at the second one along `wanted`. */
  aim([from, to]: readonly [string, string], wanted: Vector3): void {
    const now = this.joint(to).sub(this.joint(from)).normalize();
    this.rotate(from, new Quaternion().setFromUnitVectors(now, wanted));
  }

  /** Linear blend skinning of the skin vertices, decimetres. */
  skin(shaped: Float64Array): Float64Array {
    const { skinIndices, skinWeights, bones } = this.base;
    const posed = new Float64Array(3 * SKIN_VERTICES);
    const matrices = bones.map((name) => this.world.get(name));
    const at = new Vector3();
    for (let i = 0; i < SKIN_VERTICES; i++) {
      for (let k = 8 * i; k < 8 * i + 8; k++) {
        const w = skinWeights[k]!;
        const matrix = matrices[skinIndices[k]!];
        if (w === 0) continue;
        if (!matrix) throw new Error(`poseBody: vertex ${i} hangs on a bone that the rig does not have.`);
        at.set(shaped[3 * i]!, shaped[3 * i + 1]!, shaped[3 * i + 2]!).applyMatrix4(matrix);
        posed[3 * i]! += w * at.x;
        posed[3 * i + 1]! += w * at.y;
        posed[3 * i + 2]! += w * at.z;
      }
    }
    return posed;
  }

  private descends(bone: string, ancestor: string): boolean {
    for (let b: string | null = bone; b !== null; b = this.base.rig[b]?.parent ?? null) if (b === ancestor) return true;
    return false;
  }

  private restOf(bone: string): Vector3 {
    const at = this.rest.get(bone);
    if (!at) throw new Error(`poseBody: unknown bone ${bone}.`);
    return at;
  }

  private matrixOf(bone: string): Matrix4 {
    const matrix = this.world.get(bone);
    if (!matrix) throw new Error(`poseBody: unknown bone ${bone}.`);
    return matrix;
  }
}
