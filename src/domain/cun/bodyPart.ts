import type { FrameId } from '#domain/placement.ts';

/** A part of the skin. Limbs are those of the patient's left; the right ones are never asked for, because rules are written for the left. */
export type BodyPart = FrameId;

/** The chain of parts: each limb part hangs on the one before it. */
const parents: Readonly<Record<BodyPart, BodyPart | null>> = {
  trunk: null,
  head: 'trunk',
  upper_arm: 'trunk',
  forearm: 'upper_arm',
  hand: 'forearm',
  thigh: 'trunk',
  leg: 'thigh',
  foot: 'leg',
};

/** The parts on which a `level` rule may land [C17]. */
export const axialParts: ReadonlySet<BodyPart> = new Set(['trunk', 'head']);

/**
 * The parts on which a rule over these parts may land [C17]: the parts themselves, all that lie between them on the chain
 * of limbs, and the direct neighbours of those. So a forearm point never lands on the trunk beside it.
 */
export function partsAround(...parts: readonly BodyPart[]): ReadonlySet<BodyPart> {
  const between = new Set<BodyPart>();
  for (const a of parts) for (const b of parts) for (const part of chainBetween(a, b)) between.add(part);
  const around = new Set(between);
  for (const [part, parent] of Object.entries(parents) as [BodyPart, BodyPart | null][]) {
    if (parent === null) continue;
    if (between.has(part)) around.add(parent);
    if (between.has(parent)) around.add(part);
  }
  return around;
}

function chainBetween(a: BodyPart, b: BodyPart): BodyPart[] {
  const up = ancestry(a);
  const down = ancestry(b);
  const meeting = up.find((part) => down.includes(part))!;
  return [...up.slice(0, up.indexOf(meeting) + 1), ...down.slice(0, down.indexOf(meeting))];
}

function ancestry(part: BodyPart): BodyPart[] {
  const parent = parents[part];
  return parent === null ? [part] : [part, ...ancestry(parent)];
}
