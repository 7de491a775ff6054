import type { Skin, SkinCurve, SkinPlace } from './skin.ts';

/** The skin line through places in turn, as one curve; null when two of them cannot be joined. */
export function skinLine(places: readonly SkinPlace[], skin: Skin): SkinCurve | null {
  const legs: SkinCurve[] = [];
  for (const [i, place] of places.slice(1).entries()) {
    const leg = skin.curve(places[i]!, place);
    if (leg === null) return null;
    legs.push(leg);
  }
  return joined(legs);
}

function joined(legs: readonly SkinCurve[]): SkinCurve {
  const length = legs.reduce((sum, leg) => sum + leg.length, 0);
  return {
    length,
    at(distance) {
      let rest = Math.min(Math.max(distance, 0), length);
      for (const leg of legs.slice(0, -1)) {
        if (rest <= leg.length) return leg.at(rest);
        rest -= leg.length;
      }
      return legs.at(-1)!.at(rest);
    },
  };
}
