import { evaluatePlace } from '#domain/cun/evaluatePlace.ts';
import { PlaceError } from '#domain/cun/placeError.ts';
import type { SkinCurve, SkinPlace } from '#domain/cun/skin.ts';
import { skinLine } from '#domain/cun/skinLine.ts';
import type { Survey } from '#domain/cun/survey.ts';
import type { FindItStep } from '#domain/findIt/findItStep.ts';
import { partsOf } from '#domain/findIt/legs.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { Place } from '#domain/placement.ts';

type StepOf<Kind extends FindItStep['kind']> = Extract<FindItStep, { kind: Kind }>;
type RuleOf<Kind extends Place['kind']> = Extract<Place, { kind: Kind }>;

/** A way along the skin and the vertices on it that carry a tick (halves as −1 − vertex). */
export interface Way {
  readonly line: readonly Vec3[];
  readonly ticks: readonly number[];
}

/** Vertices lie this close, so that a line of chords does not sink into the skin. */
const SPACING_M = 0.007;

/** The way that a step goes along the skin; null where none can be drawn. */
export function traceWay(step: StepOf<'measure' | 'divide' | 'cross' | 'levelOn'>, survey: Survey): Way | null {
  const rule = step.makes.at;
  switch (rule.kind) {
    case 'level':
      return ruler(
        rule.lateralCun,
        survey.mmPerCun(rule.scale, 'findIt'),
        (cun) => ({ ...rule, lateralCun: cun }),
        survey,
      );
    case 'alongCun':
      return ruler(rule.cun, survey.mmPerCun(rule.scale, 'findIt'), (cun) => ({ ...rule, cun }), survey);
    case 'offset':
      return legsOf(rule, survey);
    case 'along':
      return division(rule, survey);
    case 'crossing':
      return curveThrough([rule.level, { ...rule }, rule.plumb], survey);
    case 'levelOn':
      return curveThrough([rule.from, ...(rule.via ?? []), rule.to], survey);
    default:
      return null;
  }
}

/** A measure as a ruler: the rule itself at every smaller measure, with a tick at each half cun. */
function ruler(cun: number, mmPerCun: number, at: (cun: number) => Place, survey: Survey): Way {
  const perHalf = Math.max(1, Math.ceil(mmPerCun / 2000 / SPACING_M));
  const line: Vec3[] = [];
  const ticks: number[] = [];
  const count = Math.ceil(cun * 2 * perHalf - 1e-6);
  for (let i = 0; i <= count; i++) {
    const measured = Math.min(cun, i / (2 * perHalf));
    const place = attempt(() => evaluatePlace(at(measured), survey, 'findIt'));
    if (!place) continue;
    if (i > 0 && i % perHalf === 0 && measured < cun)
      ticks.push(i % (2 * perHalf) === 0 ? line.length : -1 - line.length);
    line.push(place.position);
  }
  return { line, ticks };
}

/** The legs of an offset, one after another. */
function legsOf(rule: RuleOf<'offset'>, survey: Survey): Way {
  const whole: { line: Vec3[]; ticks: number[] } = { line: [], ticks: [] };
  for (const [i, leg] of rule.steps.entries()) {
    const before = rule.steps.slice(0, i);
    const at = (cun: number): Place => ({ ...rule, steps: [...before, { ...leg, cun }] });
    const { line, ticks } = ruler(leg.cun, survey.mmPerCun(leg.scale, 'findIt'), at, survey);
    const start = whole.line.length;
    whole.line.push(...line);
    whole.ticks.push(...ticks.map((n) => (n < 0 ? n - start : n + start)));
  }
  return whole;
}

/** A divided way, with a tick at each equal part where the fraction is a simple one. */
function division(rule: RuleOf<'along'>, survey: Survey): Way | null {
  const parts = partsOf(rule.t)?.parts ?? 1;
  const curve = joined([rule.from, ...(rule.via ?? []), rule.to], survey);
  if (!curve) return null;
  const perPart = Math.max(1, Math.ceil(curve.length / parts / SPACING_M));
  const line: Vec3[] = [];
  const ticks: number[] = [];
  for (let i = 0; i <= parts * perPart; i++) {
    const t = i / (parts * perPart);
    // Laid off straight, every part is where the rule itself would put it.
    const straight = () => evaluatePlace({ ...rule, t }, survey, 'findIt');
    const place = rule.measure === 'skin' ? curve.at(t * curve.length) : attempt(straight);
    if (!place) continue;
    if (i % perPart === 0 && i > 0 && t < 1) ticks.push(line.length);
    line.push(place.position);
  }
  return { line, ticks };
}

function curveThrough(places: readonly Place[], survey: Survey): Way | null {
  const curve = joined(places, survey);
  if (!curve) return null;
  const count = Math.max(1, Math.ceil(curve.length / SPACING_M));
  return {
    line: Array.from({ length: count + 1 }, (_, i) => curve.at((curve.length * i) / count).position),
    ticks: [],
  };
}

function joined(places: readonly Place[], survey: Survey): SkinCurve | null {
  const found = places.map((place) => attempt(() => evaluatePlace(place, survey, 'findIt')));
  const distinct = found.filter((place, i): place is SkinPlace => place !== null && place !== found[i - 1]);
  return distinct.length < 2 ? null : attempt(() => skinLine(distinct, survey.skin));
}

/** A ruler may begin where its own rule has no meaning (a chord of no length): that vertex is left out. */
function attempt<T>(locate: () => T): T | null {
  try {
    return locate();
  } catch (error) {
    if (error instanceof PlaceError) return null;
    throw error;
  }
}
