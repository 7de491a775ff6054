import { axialParts, type BodyPart, partsAround } from '#domain/cun/bodyPart.ts';
import { PlaceError } from '#domain/cun/placeError.ts';
import type { Skin, SkinCurve, SkinPlace } from '#domain/cun/skin.ts';
import type { Vec3 } from '#domain/frame.ts';
import { add, cross, distance, dot, length, lerp, normalize, scale, subtract } from '#domain/vector.ts';
import { splineAt } from './spline.ts';

/** Consecutive vertices of a drawn line lie at most this far apart. */
const SPACING_M = 0.006;
/** The spline is projected this densely before it is thinned to SPACING_M, or closer where it bends by MAX_BEND. */
const DENSE_M = 0.0015;
const MAX_BEND_RAD = (12 * Math.PI) / 180;
/** Where two stops face ways further apart than this, or their skin line bulges further from the chord, a guide stop helps the spline. */
const MAX_TURN_COSINE = Math.cos((50 * Math.PI) / 180);
const MAX_BULGE_M = 0.02;
const MAX_GUIDE_DEPTH = 4;
/** How squarely the skin must face back or front for a line on it to be projected from there. */
const MIN_SAGITTAL = 0.6;

/** A midline line: the section of the skin by the midsagittal plane through the stops in turn. */
export function drawMidline(stops: readonly SkinPlace[], skin: Skin, path: string): SkinPlace[] {
  const vertices = [stops[0]!];
  for (const [i, to] of stops.slice(1).entries()) {
    const curve = join(stops[i]!, to, skin, `${path}.stops[${i + 1}]`);
    vertices.push(...evenly(curve.length, SPACING_M).map((s) => curve.at(s)), to);
  }
  return vertices;
}

/**
 * A line beside the midline: a spline through the stops, projected onto the skin along normals that turn evenly from stop to
 * stop. So it bends smoothly at the stops and keeps off the small unevenness that a taut string would follow.
 */
export function drawSmooth(stops: readonly SkinPlace[], skin: Skin, path: string): SkinPlace[] {
  const legs = stops.slice(1).map((to, i) => guided(stops[i]!, to, skin, `${path}.stops[${i + 1}]`, 0));
  const knots = [stops[0]!, ...legs.flat()];
  const positions = knots.map((knot) => knot.position);
  const vertices = [stops[0]!];
  let span = 0;
  for (const leg of legs) {
    const parts = partsAround(knots[span]!.part, ...leg.map((knot) => knot.part));
    const dense = [knots[span]!];
    for (const to of leg) {
      dense.push(...projected(positions, span, facings(knots[span]!, to), dense.at(-1)!, skin, parts), to);
      span++;
    }
    vertices.push(...thinned(unbroken(dense, skin)));
  }
  return vertices;
}

/** The knots after `from` up to and with `to`: guides from the skin line wherever the chord strays far from the skin. */
function guided(from: SkinPlace, to: SkinPlace, skin: Skin, path: string, depth: number): SkinPlace[] {
  const chord = distance(from.position, to.position);
  if (chord === 0) throw new PlaceError(path, 'lies where the stop before it lies');
  if (depth === MAX_GUIDE_DEPTH || chord < 2 * DENSE_M) return [to];
  const curve = join(from, to, skin, path);
  const middle = curve.at(curve.length / 2);
  const bulge = distance(middle.position, lerp(from.position, to.position, 0.5));
  if (dot(from.normal, to.normal) > MAX_TURN_COSINE && bulge < MAX_BULGE_M) return [to];
  return [...guided(from, middle, skin, path, depth + 1), ...guided(middle, to, skin, path, depth + 1)];
}

/**
 * The directions against which the spline between two knots is projected at its start and end: their normals. Between two knots
 * that both look out on the back (or front) of trunk or head it is straight from behind, as levels are measured [C9]; otherwise a
 * sagittal column would sway wherever the flank turns its normals sideways.
 */
function facings(from: SkinPlace, to: SkinPlace): readonly [Vec3, Vec3] {
  const sagittal = Math.sign(from.normal[2]);
  const looksOut = ({ part, normal }: SkinPlace): boolean =>
    axialParts.has(part) && normal[2] * sagittal > MIN_SAGITTAL;
  if (!looksOut(from) || !looksOut(to)) return [from.normal, to.normal];
  return [
    [0, 0, sagittal],
    [0, 0, sagittal],
  ];
}

/** The inner places of one spline span on the skin, about DENSE_M apart; each is sought where the last one leads. */
function projected(
  knots: readonly Vec3[],
  span: number,
  [startNormal, endNormal]: readonly [Vec3, Vec3],
  start: SkinPlace,
  skin: Skin,
  parts: ReadonlySet<BodyPart>,
): SkinPlace[] {
  const steps = Math.ceil(distance(knots[span]!, knots[span + 1]!) / DENSE_M);
  const places: SkinPlace[] = [];
  let before = { spline: start.position, place: start };
  for (let i = 1; i < steps; i++) {
    const spline = splineAt(knots, span, i / steps);
    const outward = normalize(lerp(startNormal, endNormal, i / steps));
    const height = dot(subtract(before.place.position, before.spline), outward);
    const sought = add(spline, scale(outward, height));
    const place = skin.nearestFacing(sought, outward, parts) ?? skin.closest(sought, parts);
    if (place === null) continue;
    places.push(place);
    before = { spline, place };
  }
  return places;
}

/** A dense line whose leaps, where the projection passed from one fold of the skin to another, follow the skin between. */
function unbroken(dense: readonly SkinPlace[], skin: Skin): SkinPlace[] {
  return dense.flatMap((place, i) => {
    const before = dense[i - 1];
    if (before === undefined || distance(before.position, place.position) <= SPACING_M) return [place];
    const curve = skin.curve(before, place);
    return curve === null ? [place] : [...evenly(curve.length, DENSE_M).map((s) => curve.at(s)), place];
  });
}

/** A dense line without what it can spare: its vertices lie SPACING_M apart, and closer where it bends. Starts after the first. */
function thinned(dense: readonly SkinPlace[]): SkinPlace[] {
  const kept: SkinPlace[] = [];
  let [walked, bent] = [0, 0];
  for (let i = 1; i < dense.length - 1; i++) {
    const step = distance(dense[i - 1]!.position, dense[i]!.position);
    const next = distance(dense[i]!.position, dense[i + 1]!.position);
    walked += step;
    bent += bendAt(dense, i);
    if (walked + next <= SPACING_M && bent < MAX_BEND_RAD) continue;
    kept.push(dense[i]!);
    [walked, bent] = [0, 0];
  }
  return [...kept, dense.at(-1)!];
}

function bendAt(line: readonly SkinPlace[], i: number): number {
  const before = subtract(line[i]!.position, line[i - 1]!.position);
  const after = subtract(line[i + 1]!.position, line[i]!.position);
  return Math.atan2(length(cross(before, after)), dot(before, after));
}

/** The inner stations of a line of this length, cut into equal steps of at most `spacing`. */
function evenly(total: number, spacing: number): number[] {
  const steps = Math.max(1, Math.ceil(total / spacing));
  return Array.from({ length: steps - 1 }, (_, i) => ((i + 1) * total) / steps);
}

function join(from: SkinPlace, to: SkinPlace, skin: Skin, path: string): SkinCurve {
  if (length(subtract(from.position, to.position)) === 0)
    throw new PlaceError(path, 'lies where the stop before it lies');
  const curve = skin.curve(from, to);
  if (curve === null) throw new PlaceError(path, 'no skin line joins it to the stop before');
  return curve;
}
