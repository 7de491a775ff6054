import type { PointCode } from '#domain/code.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { Direction, FrameId, LandmarkId, Place, ScaleId, Step } from '#domain/placement.ts';
import { add, dot, length, lerp, normalize, scale, subtract } from '#domain/vector.ts';
import { axialParts, type BodyPart, partsAround } from './bodyPart.ts';
import { PlaceError } from './placeError.ts';
import type { SegmentAxes } from './segmentFrame.ts';
import type { Skin, SkinPlace } from './skin.ts';
import { skinLine } from './skinLine.ts';

/** What a rule may refer to on one body. `path` is where the reference stands; each throws a PlaceError with it. */
export interface PlaceContext {
  readonly skin: Skin;
  landmark(id: LandmarkId, path: string): SkinPlace;
  point(code: PointCode, path: string): SkinPlace;
  mmPerCun(id: ScaleId, path: string): number;
  frame(id: FrameId, path: string): SegmentAxes;
}

type Rule<Kind extends Place['kind']> = Extract<Place, { kind: Kind }>;

/** Below this share of a direction lying in the skin, walking in that direction has no meaning. */
const MIN_TANGENT_SHARE = 0.3;

/**
 * The place on the skin that a rule means, on the patient's left or the midline (`SPEC.md` [C7]–[C17]).
 *
 * `path` is where the rule stands in its file (`data/points/BL.json: BL57.location`) and begins the message of the PlaceError
 * that is thrown when the rule cannot be computed.
 */
export function evaluatePlace(place: Place, context: PlaceContext, path: string): SkinPlace {
  switch (place.kind) {
    case 'landmark':
      return context.landmark(place.landmark, `${path}.landmark`);
    case 'point':
      return context.point(place.point, `${path}.point`);
    case 'level':
      return onLevel(place, context, path);
    case 'along':
      return along(place, context, path);
    case 'alongCun':
      return alongCun(place, context, path);
    case 'offset':
      return offset(place, context, path);
    case 'crossing':
      return crossing(place, context, path);
    case 'levelOn':
      return levelOn(place, context, path);
  }
}

function onLevel(rule: Rule<'level'>, context: PlaceContext, path: string): SkinPlace {
  const level = evaluatePlace(rule.level, context, `${path}.level`).position;
  const x = rule.lateralCun === 0 ? 0 : metres(rule.lateralCun, rule.scale, context, `${path}.scale`);
  const outward: Vec3 = [0, 0, rule.surface === 'anterior' ? 1 : -1];
  const found = context.skin.firstFacing([x, level[1], level[2]], outward, axialParts);
  return (
    found ??
    fail(path, `no ${rule.surface} skin of trunk or head at this level, ${rule.lateralCun} cun from the midline`)
  );
}

function along(rule: Rule<'along'>, context: PlaceContext, path: string): SkinPlace {
  const ends = lineEnds(rule, context, path);
  if (rule.measure === 'straight') return onChord(rule, ends, rule.t, context, path);
  const line = lineThrough(ends, context, path);
  return line.at(rule.t * line.length);
}

function alongCun(rule: Rule<'alongCun'>, context: PlaceContext, path: string): SkinPlace {
  const ends = lineEnds(rule, context, path);
  const distance = metres(rule.cun, rule.scale, context, `${path}.scale`);
  const line = rule.measure === 'skin' ? lineThrough(ends, context, path) : null;
  const whole = line?.length ?? length(subtract(ends.at(-1)!.position, ends[0]!.position));
  if (distance < 0 || distance > whole) {
    const long = (whole / distance) * rule.cun;
    fail(`${path}.cun`, `${rule.cun} cun lies off the line, which is ${long.toFixed(2)} cun long`);
  }
  return line === null ? onChord(rule, ends, distance / whole, context, path) : line.at(distance);
}

/** At the fraction `t` of the chord, projected onto the skin at right angles to the chord [C10]. */
function onChord(
  rule: Rule<'along' | 'alongCun'>,
  ends: readonly SkinPlace[],
  t: number,
  context: PlaceContext,
  path: string,
): SkinPlace {
  if (ends.length > 2) fail(`${path}.via`, 'a straight line cannot go by way of other places');
  const [from, to] = [ends[0]!, ends[1]!];
  const chord = subtract(to.position, from.position);
  if (length(chord) === 0) fail(path, 'its two ends are one place');
  const facing =
    rule.surface === undefined
      ? lerp(from.normal, to.normal, t)
      : directed(
          context.frame(rule.surface.frame, `${path}.surface.frame`),
          rule.surface.direction,
          `${path}.surface.direction`,
        );
  const parts = partsAround(from.part, to.part);
  return project(lerp(from.position, to.position, t), facing, [chord], parts, context, path);
}

function offset(rule: Rule<'offset'>, context: PlaceContext, path: string): SkinPlace {
  const from = evaluatePlace(rule.from, context, `${path}.from`);
  const axes = context.frame(rule.frame, `${path}.frame`);
  const moves = rule.steps.map((step, i) => move(step, axes, context, `${path}.steps[${i}]`));
  if (rule.measure === 'skin')
    return moves.reduce((place, step, i) => walked(place, step, context, `${path}.steps[${i}]`), from);
  const facing = rule.surface === undefined ? from.normal : directed(axes, rule.surface, `${path}.surface`);
  const through = moves.reduce((position, step) => add(position, step), from.position);
  return project(through, facing, moves, partsAround(from.part, rule.frame), context, path);
}

function move(step: Step, axes: SegmentAxes, context: PlaceContext, path: string): Vec3 {
  return scale(
    directed(axes, step.direction, `${path}.direction`),
    metres(step.cun, step.scale, context, `${path}.scale`),
  );
}

function walked(from: SkinPlace, step: Vec3, context: PlaceContext, path: string): SkinPlace {
  const distance = length(step);
  if (distance === 0) return from;
  const direction = normalize(step);
  const sunk = dot(direction, from.normal);
  if (Math.sqrt(Math.max(0, 1 - sunk * sunk)) < MIN_TANGENT_SHARE)
    fail(path, 'the skin faces this way here, so there is no walking in it');
  return context.skin.walk(from, direction, distance) ?? fail(path, 'the skin ends on the way');
}

function crossing(rule: Rule<'crossing'>, context: PlaceContext, path: string): SkinPlace {
  const level = evaluatePlace(rule.level, context, `${path}.level`);
  const plumb = evaluatePlace(rule.plumb, context, `${path}.plumb`);
  const axes = context.frame(rule.frame, `${path}.frame`);
  const rise = dot(subtract(level.position, plumb.position), axes.long);
  const through = add(plumb.position, scale(axes.long, rise));
  const facing = directed(axes, rule.surface, `${path}.surface`);
  return project(through, facing, [axes.long], partsAround(plumb.part, rule.frame), context, path);
}

function levelOn(rule: Rule<'levelOn'>, context: PlaceContext, path: string): SkinPlace {
  const { position } = evaluatePlace(rule.level, context, `${path}.level`);
  const { long } = context.frame(rule.frame, `${path}.frame`);
  const line = lineThrough(lineEnds(rule, context, path), context, path);
  const above = (s: number): number => dot(subtract(line.at(s).position, position), long);
  const meeting = firstZero(above, line.length);
  return meeting === null ? fail(path, 'the line never comes level with this place') : line.at(meeting);
}

/** The first zero of `f` on 0..`end`: sampled every 2 mm, then bisected to a micrometre. */
function firstZero(f: (s: number) => number, end: number): number | null {
  const steps = Math.max(1, Math.ceil(end / 0.002));
  const sign = Math.sign(f(0));
  if (sign === 0) return 0;
  for (let i = 1; i <= steps; i++) {
    if (Math.sign(f((end * i) / steps)) === sign) continue;
    let [low, high] = [(end * (i - 1)) / steps, (end * i) / steps];
    while (high - low > 1e-6) {
      const middle = (low + high) / 2;
      if (Math.sign(f(middle)) === sign) low = middle;
      else high = middle;
    }
    return high;
  }
  return null;
}

function lineEnds(
  rule: { readonly from: Place; readonly to: Place; readonly via?: readonly Place[] | undefined },
  context: PlaceContext,
  path: string,
): readonly SkinPlace[] {
  const from = evaluatePlace(rule.from, context, `${path}.from`);
  const via = (rule.via ?? []).map((place, i) => evaluatePlace(place, context, `${path}.via[${i}]`));
  return [from, ...via, evaluatePlace(rule.to, context, `${path}.to`)];
}

function lineThrough(places: readonly SkinPlace[], context: PlaceContext, path: string) {
  return skinLine(places, context.skin) ?? fail(path, 'no skin line joins its places');
}

/**
 * The skin nearest to `through` that faces `facing`, found on a line at right angles to the `measured` directions, so that what
 * was measured in them stays exact after projection [C7].
 */
function project(
  through: Vec3,
  facing: Vec3,
  measured: readonly Vec3[],
  parts: ReadonlySet<BodyPart>,
  context: PlaceContext,
  path: string,
): SkinPlace {
  const outward = withoutComponents(facing, measured);
  if (length(outward) < MIN_TANGENT_SHARE)
    fail(path, 'it is measured in the very direction in which it is projected; name a surface');
  return (
    context.skin.nearestFacing(through, normalize(outward), parts) ??
    fail(path, 'no skin of the right part faces this way here')
  );
}

function withoutComponents(facing: Vec3, directions: readonly Vec3[]): Vec3 {
  const taken: Vec3[] = [];
  let rest = facing;
  for (const direction of directions) {
    const own = taken.reduce((left, axis) => subtract(left, scale(axis, dot(left, axis))), direction);
    if (length(own) < 1e-9) continue;
    const axis = normalize(own);
    taken.push(axis);
    rest = subtract(rest, scale(axis, dot(rest, axis)));
  }
  return rest;
}

function metres(cun: number, id: ScaleId, context: PlaceContext, path: string): number {
  return (cun * context.mmPerCun(id, path)) / 1000;
}

function directed(axes: SegmentAxes, name: Direction, path: string): Vec3 {
  return axes.direction(name) ?? fail(path, `${name} has no meaning in the frame ${axes.id}`);
}

function fail(path: string, reason: string): never {
  throw new PlaceError(path, reason);
}
