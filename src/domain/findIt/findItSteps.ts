import type { PointCode } from '#domain/code.ts';
import type { Place } from '#domain/placement.ts';
import { fewerSteps } from './fewerSteps.ts';
import type { FindItRef, FindItStep } from './findItStep.ts';

/** More than this no one keeps in mind. */
export const MOST_STEPS = 6;

/** The rule of a point, or undefined where there is no such point. */
export type RuleOf = (code: PointCode) => Place | undefined;

/**
 * How a hand finds a point: its rule as 2 to 6 steps, a place always before the step that uses it.
 *
 * A point that the rule refers to is found by its own rule on the way, one level deep and where there is room; else one step
 * says to find it first.
 */
export function findItSteps(code: PointCode, ruleOf: RuleOf): readonly FindItStep[] {
  const rule = ruleOf(code);
  if (!rule) return [];
  const inFull = new Writer(code, ruleOf, true).write(rule);
  if (inFull.length <= MOST_STEPS) return inFull;
  const inShort = new Writer(code, ruleOf, false).write(rule);
  return fewerSteps(inShort, MOST_STEPS);
}

type Rule<Kind extends Place['kind']> = Extract<Place, { kind: Kind }>;
const MARKS = 'ABCDEFGH';

/** Writes the steps of one rule down. */
class Writer {
  readonly #steps: FindItStep[] = [];
  /** What has been found so far, by landmark, code or rule. */
  readonly #found = new Map<string, FindItRef>();
  readonly #code: PointCode;
  readonly #ruleOf: RuleOf;
  #expands: boolean;
  #marks = 0;

  constructor(code: PointCode, ruleOf: RuleOf, expands: boolean) {
    this.#code = code;
    this.#ruleOf = ruleOf;
    this.#expands = expands;
  }

  write(rule: Place): readonly FindItStep[] {
    this.#lay(rule, { kind: 'mark', name: this.#code, at: rule });
    return [...this.#steps, { kind: 'arrive', point: this.#code }];
  }

  /** The steps to a place that something else is measured from; a place found before needs none. */
  #find(place: Place): FindItRef {
    const key = keyOf(place);
    const known = this.#found.get(key);
    if (known) return known;
    const ref = this.#reach(place);
    this.#found.set(key, ref);
    return ref;
  }

  #reach(place: Place): FindItRef {
    switch (place.kind) {
      case 'landmark':
        return this.#feel({ kind: 'landmark', name: place.landmark, at: place });
      case 'point': {
        const own = this.#ruleOf(place.point);
        // A point that is a landmark and no more is felt for like one.
        if (own?.kind === 'landmark') return this.#find(own);
        if (!own || !this.#expands) return this.#feel({ kind: 'point', name: place.point, at: place });
        this.#expands = false;
        const ref = this.#lay(own, { kind: 'point', name: place.point, at: own });
        this.#expands = true;
        return ref;
      }
      default:
        return this.#lay(place, null);
    }
  }

  #feel(ref: FindItRef): FindItRef {
    this.#steps.push({ kind: 'feel', refs: [ref] });
    return ref;
  }

  /** Adds the steps of a rule. `name` is what its place is called; null takes the next letter once all that leads there has its own. */
  #lay(rule: Place, name: FindItRef | null): FindItRef {
    const makes = (): FindItRef => name ?? { kind: 'mark', name: MARKS[this.#marks++] ?? '?', at: rule };
    switch (rule.kind) {
      case 'landmark':
      case 'point':
        return this.#find(rule);
      case 'level':
        return this.#level(rule, makes);
      case 'along':
        return this.#push({ kind: 'divide', ...this.#line(rule), t: rule.t, makes: makes() });
      case 'alongCun': {
        const { from, to } = this.#line(rule);
        const legs = [{ cun: rule.cun, scale: rule.scale, direction: null }];
        return this.#push({ kind: 'measure', from, towards: to, legs, makes: makes() });
      }
      case 'offset': {
        const from = this.#find(rule.from);
        return this.#push({ kind: 'measure', from, towards: null, legs: rule.steps, makes: makes() });
      }
      case 'crossing': {
        const level = this.#find(rule.level);
        const plumb = this.#find(rule.plumb);
        return this.#push({ kind: 'cross', level, plumb, makes: makes() });
      }
      case 'levelOn': {
        const level = this.#find(rule.level);
        return this.#push({ kind: 'levelOn', level, ...this.#line(rule), makes: makes() });
      }
    }
  }

  #level({ level, surface, lateralCun, scale }: Rule<'level'>, makes: () => FindItRef): FindItRef {
    const ref = this.#find(level);
    const onMidline = lateralCun === 0 ? makes() : null;
    this.#steps.push({ kind: 'level', ref, surface, makes: onMidline });
    if (onMidline) return onMidline;
    const legs = [{ cun: lateralCun, scale, direction: 'lateral' as const }];
    return this.#push({ kind: 'measure', from: null, towards: null, legs, makes: makes() });
  }

  #line({ from, to }: Rule<'along' | 'alongCun' | 'levelOn'>) {
    return { from: this.#find(from), to: this.#find(to) };
  }

  #push(step: FindItStep & { readonly makes: FindItRef }): FindItRef {
    this.#steps.push(step);
    return step.makes;
  }
}

/** The same place in other words would be found twice; the same words never. */
function keyOf(place: Place): string {
  switch (place.kind) {
    case 'landmark':
      return place.landmark;
    case 'point':
      return place.point;
    default:
      return JSON.stringify(place);
  }
}
