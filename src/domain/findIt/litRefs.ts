import type { FindItRef, FindItStep } from './findItStep.ts';

/** The places that a step is about, in the order in which `FindItFile` holds them; the last is where it ends. Arriving has none of its own. */
export function litRefs(step: FindItStep): readonly FindItRef[] {
  switch (step.kind) {
    case 'feel':
      return step.refs;
    case 'level':
      return step.makes ? [step.ref, step.makes] : [step.ref];
    case 'measure':
      return step.from ? [step.from, step.makes] : [step.makes];
    case 'divide':
      return [step.from, step.to, step.makes];
    case 'cross':
      return [step.level, step.plumb, step.makes];
    case 'levelOn':
      return [step.level, step.makes];
    case 'arrive':
      return [];
  }
}
