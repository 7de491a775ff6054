import type { Leg } from './findItStep.ts';

/** How far a measure goes, leg by leg; two equal legs are one slant, which is how the standard gives them (0.1 cun from a nail's corner). */
export function lengthsOf(legs: readonly Leg[]): readonly number[] {
  const [first, second] = legs;
  if (isSlant(legs) && first && second) return [Math.round(10 * Math.hypot(first.cun, second.cun)) / 10];
  return legs.map(({ cun }) => cun);
}

export function isSlant(legs: readonly Leg[]): boolean {
  return legs.length === 2 && legs[0]?.cun === legs[1]?.cun;
}

/** Into how many equal parts a fraction divides a way, and after how many it stops; null where it is no simple fraction. */
export function partsOf(t: number): { readonly parts: number; readonly part: number } | null {
  const parts = [2, 3, 4, 5, 8, 10].find((n) => Math.abs(t * n - Math.round(t * n)) < 0.002);
  return parts ? { parts, part: Math.round(t * parts) } : null;
}
