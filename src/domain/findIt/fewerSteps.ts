import type { FindItStep } from './findItStep.ts';

/**
 * The same steps in at most `most`: what is to be felt is felt together, neighbours first, then all of it at the start; at
 * last the level lines go, for the measure that follows one says where it begins.
 */
export function fewerSteps(steps: readonly FindItStep[], most: number): readonly FindItStep[] {
  const shorter = [...steps];
  while (shorter.length > most && joinFeels(shorter, true));
  while (shorter.length > most && joinFeels(shorter, false));
  while (shorter.length > most && dropLevel(shorter));
  return shorter;
}

/** Joins the last step of feeling to the one before it; answers whether there was one. */
function joinFeels(steps: FindItStep[], onlyNeighbours: boolean): boolean {
  for (let later = steps.length - 1; later > 0; later--) {
    const last = steps[later];
    if (last?.kind !== 'feel') continue;
    const earlier = steps.findLastIndex((step, i) => i < later && step.kind === 'feel');
    const first = steps[earlier];
    if (first?.kind !== 'feel' || (onlyNeighbours && earlier !== later - 1)) continue;
    steps.splice(later, 1);
    steps[earlier] = { kind: 'feel', refs: [...first.refs, ...last.refs] };
    return true;
  }
  return false;
}

function dropLevel(steps: FindItStep[]): boolean {
  const at = steps.findIndex((step) => step.kind === 'level' && step.makes === null);
  if (at < 0) return false;
  steps.splice(at, 1);
  return true;
}
