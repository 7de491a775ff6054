import { axialParts } from '#domain/cun/bodyPart.ts';
import { evaluatePlace } from '#domain/cun/evaluatePlace.ts';
import type { SkinPlace } from '#domain/cun/skin.ts';
import type { Survey } from '#domain/cun/survey.ts';
import { boneRefs } from '#domain/findIt/boneRefs.ts';
import type { FindItFile } from '#domain/findIt/findItFile.ts';
import type { FindItStep } from '#domain/findIt/findItStep.ts';
import { findItSteps } from '#domain/findIt/findItSteps.ts';
import { litRefs } from '#domain/findIt/litRefs.ts';
import { ruleOfPoint } from '#domain/findIt/ruleOfPoint.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { Place } from '#domain/placement.ts';
import { add, distance, dot } from '#domain/vector.ts';
import type { BodyMesh } from './bodyMesh.ts';
import { type PlacedOn, surveyOf } from './placeBody.ts';
import type { Rules } from './readRules.ts';
import { traceWay, type Way } from './traceWay.ts';

type TracedStep = FindItFile['points'][keyof FindItFile['points']][number];

/** A level is drawn until the skin turns away from whoever looks at it; this far apart are its vertices. */
const LEVEL = { stepM: 0.009, leastFacing: 0.3, mostM: 0.4 };

/** Lays the steps of every point out on one body. Whatever places has been placed before: what fails here is a bug. */
export function traceFindIt(body: PlacedOn, mesh: BodyMesh, rules: Rules, inputs: string): FindItFile {
  const survey = surveyOf(body, mesh, rules);
  const known = new Map(
    rules.points.flatMap(({ point }) =>
      [point.code, ...(point.series ?? []).map(({ code }) => code)].map((code) => [code, point] as const),
    ),
  );
  const boneOf = new Map(rules.landmarkFile.landmarks.map(({ id, bone }) => [id, bone]));
  const bonesIn = (step: FindItStep) => {
    const bones = boneRefs(step, (landmark) => boneOf.get(landmark));
    return bones.length > 0 ? { bones: [...bones] } : {};
  };
  const placed = rules.points.flatMap(({ point }) => point.series?.map(({ code }) => code) ?? [point.code]);
  const traced = placed.map((code) => {
    const steps = findItSteps(code, (other) => ruleOfPoint(other, known.get(other)));
    return [code, steps.map((step) => ({ ...traceStep(step, survey), ...bonesIn(step) }))] as const;
  });
  return { format: 'backpoints/findit@1', body: body.id, inputs, points: Object.fromEntries(traced) };
}

function traceStep(step: FindItStep, survey: Survey): TracedStep {
  if (step.kind === 'arrive') return record([survey.point(step.point, step.point)]);
  const lit = litRefs(step).map(({ at }) => placeOf(at, survey));
  switch (step.kind) {
    case 'feel':
      return record(lit);
    case 'level':
      return record(lit, null, levelLine(lit[0]!.position[1], step.surface, survey));
    default:
      return record(lit, traceWay(step, survey));
  }
}

/** What a step leads to lies on the patient's left or the midline, as every rule is written. */
function placeOf(place: Place, survey: Survey): SkinPlace {
  return evaluatePlace(place, survey, 'findIt');
}

/** The skin at one height, from the midline outwards. */
function levelLine(y: number, surface: 'anterior' | 'posterior', survey: Survey): Vec3[] {
  const outward: Vec3 = [0, 0, surface === 'anterior' ? 1 : -1];
  const line: Vec3[] = [];
  for (let x = 0; x < LEVEL.mostM; x += LEVEL.stepM) {
    const place = survey.skin.firstFacing([x, y, 0], outward, axialParts);
    if (!place || dot(place.normal, outward) < LEVEL.leastFacing) break;
    // A leap means that another part of the body begins.
    if (line.length > 0 && distance(line.at(-1)!, place.position) > 4 * LEVEL.stepM) break;
    line.push(place.position);
  }
  return line;
}

function record(places: readonly SkinPlace[], way: Way | null = null, level: readonly Vec3[] = []): TracedStep {
  const out = places.reduce<Vec3>((sum, { normal }) => add(sum, normal), [0, 0, 0]);
  const long = Math.hypot(...out);
  // Opposite sides of a limb cancel: then the place it ends at decides.
  const facing = long > 0.3 * places.length ? out.map((n) => n / long) : places.at(-1)!.normal;
  return {
    at: places.flatMap(({ position }) => ticks(position)),
    out: facing.map((n) => integer(n * 10)) as [number, number, number],
    ...(way && way.line.length > 1 ? { line: deltas(way.line) } : {}),
    ...(way && way.line.length > 1 && way.ticks.length > 0 ? { ticks: [...way.ticks] } : {}),
    ...(level.length > 1 ? { level: deltas(level) } : {}),
  };
}

function ticks(position: Vec3): number[] {
  return position.map((metres) => integer(metres * 1e4));
}

/** The first vertex, then the change from vertex to vertex; whole numbers, so that nothing drifts. */
function deltas(line: readonly Vec3[]): number[] {
  const whole = line.map(ticks);
  return whole.flatMap((at, i) => at.map((n, axis) => n - (whole[i - 1]?.[axis] ?? 0)));
}

/** Rounds, and never to -0. */
function integer(n: number): number {
  return Math.round(n) || 0;
}
