import * as v from 'valibot';
import { PointCode } from './code.ts';
import type { Vec3 } from './frame.ts';
import { type HurtRegion, hurtRegions } from './pattern.ts';
import type { PlacedBody } from './placedBody.ts';
import { LandmarkId, ScaleId } from './placement.ts';
import type { SafetyFacts } from './safety.ts';

/** What lies beneath a risk zone; each kind is hatched in its own way. */
export const riskKinds = ['lung', 'organ', 'nerve', 'vessel'] as const;
export type RiskKind = (typeof riskKinds)[number];

/**
 * Where a zone ends in one direction: at a landmark, or on the line `through` several, which is straight between two of
 * them at every height and plumb beyond the ends. Without `through` it is the midline. `cun` moves it up, forwards or
 * away from the midline.
 */
const Limit = v.union([
  LandmarkId,
  v.strictObject({
    through: v.optional(v.pipe(v.array(LandmarkId), v.minLength(1))),
    cun: v.optional(v.number(), 0),
    scale: v.optional(ScaleId, 'back_transverse'),
  }),
]);
type Limit = v.InferOutput<typeof Limit>;

/** All that lies between limits; `beyond` and `within` count from the midline. */
const Bounds = v.strictObject({
  kind: v.literal('bounds'),
  below: v.optional(Limit),
  above: v.optional(Limit),
  behind: v.optional(Limit),
  before: v.optional(Limit),
  beyond: v.optional(Limit),
  within: v.optional(Limit),
});
/** All that lies so near to one of its points, or of those that the risk region lists. */
const Discs = v.strictObject({
  kind: v.literal('discs'),
  points: v.optional(v.array(PointCode), []),
  radiusCun: v.number(),
  scale: ScaleId,
});
const Rules = v.pipe(v.array(v.variant('kind', [Bounds, Discs])), v.minLength(1));
type Rule = v.InferOutput<typeof Rules>[number];

/** `data/zones.json`: which skin is meant by a name. Written for the left side; the right one is its mirror image. */
export const ZoneFile = v.strictObject({
  /** Arms hang beside the trunk and belong to no zone: all zones end at this line. */
  arms: Limit,
  /** Where it can hurt. */
  hurts: v.record(v.picklist(hurtRegions), Rules),
  /** Where something lies beneath that asks for care, by the ids of the regions in `data/safety.json`. */
  risks: v.record(v.string(), v.strictObject({ kind: v.picklist(riskKinds), rules: Rules })),
});
type ZoneFile = v.InferOutput<typeof ZoneFile>;

/** A piece of skin that has a name, on no body yet. */
export interface Zone<Id extends string = string> {
  readonly id: Id;
  readonly arms: Limit;
  readonly rules: readonly Rule[];
}
/** Every zone of the atlas. */
export interface Zones {
  readonly hurts: readonly Zone<HurtRegion>[];
  readonly risks: readonly (Zone & { readonly kind: RiskKind })[];
}

/**
 * How far inside a zone's edge a place on the skin lies, in metres; negative outside, and beyond `FAR_M` no more than
 * that. Position in metres, body frame.
 */
export type ZoneField = (x: number, y: number, z: number) => number;

/** Nobody asks how far it is from farther than this; it spares most of the work on most of the skin. */
const FAR_M = 0.05;
/** Corners are rounded, and discs that meet run together, within this much. */
const ROUNDED_M = 0.018;

/** Reads the file together with the points that the risk regions list. */
export function zonesOf({ arms, hurts, risks }: ZoneFile, regions: SafetyFacts['regions']): Zones {
  return {
    hurts: hurtRegions.flatMap((id) => (hurts[id] ? [{ id, arms, rules: hurts[id] }] : [])),
    risks: regions.flatMap(({ id, points }) => {
      const risk = risks[id];
      if (!risk) return [];
      const listed = risk.rules.map((rule) =>
        rule.kind === 'discs' && rule.points.length === 0 ? { ...rule, points } : rule,
      );
      return [{ id, kind: risk.kind, arms, rules: listed }];
    }),
  };
}

/** The zone on one body. Throws where the body lacks a landmark, scale or point that it is made of. */
export function fieldOf({ id, arms, rules }: Zone, body: PlacedBody): ZoneField {
  const shapes = rules.map((rule) => (rule.kind === 'bounds' ? between(rule, body, id) : around(rule, body, id)));
  const besideArm = limitOf(arms, 0, body, id);
  return (x, y, z) => {
    const sideways = Math.abs(x);
    let inside = shapes[0]!(sideways, y, z);
    for (let i = 1; i < shapes.length; i++) inside = -meeting(-inside, -shapes[i]!(sideways, y, z));
    return inside < -FAR_M ? inside : meeting(inside, besideArm(y) - sideways);
  };
}

/** The zone that a place on the skin belongs to, the one it lies deepest in; null where it belongs to none. */
export function zoneAt<Id extends string>(
  [x, y, z]: Vec3,
  fields: readonly { readonly id: Id; readonly field: ZoneField }[],
): Id | null {
  let found: Id | null = null;
  let deepest = 0;
  for (const { id, field } of fields) {
    const inside = field(x, y, z);
    if (inside <= deepest) continue;
    deepest = inside;
    found = id;
  }
  return found;
}

/** The point that lies deepest in a zone, where its name may stand; null without one. */
export function deepestPoint(field: ZoneField, { points }: PlacedBody): PointCode | null {
  let found: PointCode | null = null;
  let deepest = 0;
  for (const { code, position, side, definition } of points) {
    const inside = side === 'right' || definition !== 'who' ? 0 : field(...position);
    if (inside <= deepest) continue;
    deepest = inside;
    found = code;
  }
  return found;
}

function between(rule: Extract<Rule, { kind: 'bounds' }>, body: PlacedBody, id: string): ZoneField {
  const at = (limit: Limit | undefined, axis: 0 | 1 | 2) => limit && limitOf(limit, axis, body, id);
  const [below, above] = [at(rule.below, 1), at(rule.above, 1)];
  const [behind, before] = [at(rule.behind, 2), at(rule.before, 2)];
  const [beyond, within] = [at(rule.beyond, 0), at(rule.within, 0)];
  return (x, y, z) => {
    let inside = Number.POSITIVE_INFINITY;
    if (below) inside = meeting(inside, below(y) - y);
    if (above) inside = meeting(inside, y - above(y));
    if (inside < -FAR_M) return inside;
    if (behind) inside = meeting(inside, behind(y) - z);
    if (before) inside = meeting(inside, z - before(y));
    if (beyond) inside = meeting(inside, x - beyond(y));
    return within ? meeting(inside, within(y) - x) : inside;
  };
}

function around(rule: Extract<Rule, { kind: 'discs' }>, body: PlacedBody, id: string): ZoneField {
  const radiusM = rule.radiusCun * metresPerCun(rule.scale, body, id);
  const middles = body.points.filter(
    ({ code, side, definition }) => side !== 'right' && definition === 'who' && rule.points.includes(code),
  );
  if (middles.length === 0) throw new Error(`zone ${id}: none of its points is on the body ${body.body}`);
  return (x, y, z) => {
    let inside = Number.NEGATIVE_INFINITY;
    for (const { position } of middles) {
      const dy = y - position[1];
      if (Math.abs(dy) > radiusM + FAR_M) continue;
      const own = radiusM - Math.hypot(x - position[0], dy, z - position[2]);
      inside = -meeting(-inside, -own);
    }
    return inside;
  };
}

/** Where a limit lies at a height, along x, y or z; metres. */
function limitOf(limit: Limit, axis: 0 | 1 | 2, body: PlacedBody, id: string): (y: number) => number {
  const { through, cun, scale } = typeof limit === 'string' ? { through: [limit], cun: 0, scale: null } : limit;
  const moved = scale && cun !== 0 ? cun * metresPerCun(scale, body, id) : 0;
  if (!through) return () => moved;
  const stops = through.map((name) => {
    const at = body.landmarks.get(name) ?? body.landmarks.get(`${name}-left`);
    if (!at) throw new Error(`zone ${id}: no landmark ${name} on the body ${body.body}`);
    return at;
  });
  stops.sort((a, b) => b[1] - a[1]);
  return (y) => {
    let upper = stops[0]!;
    for (const lower of stops) {
      if (y > lower[1]) {
        if (lower === upper) break;
        const t = (upper[1] - y) / (upper[1] - lower[1]);
        return upper[axis] + t * (lower[axis] - upper[axis]) + moved;
      }
      upper = lower;
    }
    return upper[axis] + moved;
  };
}

function metresPerCun(scale: ScaleId, body: PlacedBody, id: string): number {
  const mm = body.mmPerCun[scale];
  if (!mm) throw new Error(`zone ${id}: no cun of ${scale} on the body ${body.body}`);
  return mm / 1000;
}

/** The lesser of two, rounded where they meet: never more than either (Quílez, polynomial smooth minimum). */
function meeting(a: number, b: number): number {
  const near = Math.max(0, 1 - Math.abs(a - b) / ROUNDED_M);
  return Math.min(a, b) - 0.25 * ROUNDED_M * near * near;
}
