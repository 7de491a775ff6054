import type { PointCode } from '#domain/code.ts';
import type { Vec3 } from '#domain/frame.ts';
import { distance, dot, lerp, subtract } from '#domain/vector.ts';

/** A vertex of a line, or the middle between two, farther than this from the skin, a gap wider, or a point farther beside the line, and the build fails. */
const PATH_LIMITS_MM = { skin: 1, gap: 15, through: 1 } as const;

/** Points with neighbouring numbers lie at least this far apart along their line. */
const PROGRESS_MM = 1;

/** What was found on one drawn line; lengths in millimetres, the worst of each. */
export interface PathFindings {
  readonly skin: number;
  readonly gap: number;
  readonly through: number;
  /** Points that do not come after the point before them. */
  readonly disorder: readonly PointCode[];
}

/** Measures a line: its vertices and its points in order, metres. `gapM` is a place's distance from the skin. */
export function measurePath(
  vertices: readonly Vec3[],
  stops: readonly { readonly code: PointCode; readonly position: Vec3 }[],
  gapM: (position: Vec3) => number,
): PathFindings {
  const steps = vertices.slice(1).map((vertex, i) => 1000 * distance(vertices[i]!, vertex));
  // A line that leaps over a groin or between fingers is in the air between two vertices that both lie on the skin.
  const middles = vertices.slice(1).map((vertex, i) => lerp(vertices[i]!, vertex, 0.5));
  const passes = stops.map(({ position }) => passesOf(vertices, steps, position));
  return {
    skin: 1000 * [...vertices, ...middles].reduce((most, place) => Math.max(most, gapM(place)), 0),
    gap: Math.max(0, ...steps),
    through: Math.max(0, ...passes.map((all) => Math.min(Infinity, ...all.map(({ besideMm }) => besideMm)))),
    disorder: disorderOf(stops, passes),
  };
}

/** Whether everything about a line is as it should be. */
export function isSoundPath({ skin, gap, through, disorder }: PathFindings): boolean {
  const limits = PATH_LIMITS_MM;
  return skin <= limits.skin && gap <= limits.gap && through <= limits.through && disorder.length === 0;
}

interface Pass {
  /** Millimetres from the start of the line. */
  readonly alongMm: number;
  readonly besideMm: number;
}

/** Every place where a line comes as near to a position as it does there before going away again. */
function passesOf(vertices: readonly Vec3[], steps: readonly number[], position: Vec3): readonly Pass[] {
  const nearest: Pass[] = [];
  let walked = 0;
  for (const [i, step] of steps.entries()) {
    const [from, to] = [vertices[i]!, vertices[i + 1]!];
    const t = step === 0 ? 0 : footOf(from, to, position);
    nearest.push({ alongMm: walked + t * step, besideMm: 1000 * distance(lerp(from, to, t), position) });
    walked += step;
  }
  return nearest.filter(
    ({ besideMm }, i) =>
      besideMm <= (nearest[i - 1]?.besideMm ?? Infinity) && besideMm <= (nearest[i + 1]?.besideMm ?? Infinity),
  );
}

function footOf(from: Vec3, to: Vec3, position: Vec3): number {
  const along = subtract(to, from);
  return Math.min(1, Math.max(0, dot(subtract(position, from), along) / dot(along, along)));
}

/** A line may come by a point twice; a point is in order when one of its passes lies after the chosen pass of the one before. */
function disorderOf(
  stops: readonly { readonly code: PointCode }[],
  passes: readonly (readonly Pass[])[],
): readonly PointCode[] {
  const wrong: PointCode[] = [];
  let reachedMm = -Infinity;
  for (const [i, { code }] of stops.entries()) {
    const least = i > 0 && isNext(stops[i - 1]!.code, code) ? PROGRESS_MM : 0;
    const next = passes[i]!.find(
      ({ alongMm, besideMm }) => besideMm <= PATH_LIMITS_MM.through && alongMm >= reachedMm + least,
    );
    if (next) reachedMm = next.alongMm;
    else wrong.push(code);
  }
  return wrong;
}

function isNext(before: PointCode, code: PointCode): boolean {
  const numberOf = (text: string) => Number(/\d+$/.exec(text)?.[0]);
  return numberOf(code) === numberOf(before) + 1;
}
