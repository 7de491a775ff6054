import type { Vec3 } from '#domain/frame.ts';
import type { BodySurvey } from './bodySurvey.ts';
import { type VertebraForm, vertebraForms } from './vertebraForm.ts';

/** The tip of a spinous process lies this deep under the skin (skin, fat and supraspinous ligament on a lean back). */
const TIP_DEPTH_MM = 12.5;
/** Depth of the dorsal crest of the sacrum under the skin. */
export const SACRAL_CREST_DEPTH_MM = 10;
/** Polyline step along the column. */
const STEP_MM = 4;
const SMOOTHING_PASSES = 60;
/** C2 with its disc, and from its centre up to the centre of the atlas. */
const AXIS_PITCH_MM = 22;
const ATLAS_ABOVE_AXIS_MM = 19;
/** The end plate of S1 leans forward by about 37° in standing (sacral slope). */
const SACRAL_SLOPE = 0.65;

/** Where a vertebra stands: centre of its body, forward tilt about x (radians), and its scales. */
export interface VertebraPlace {
  readonly level: string;
  readonly centre: Vec3;
  /** Positive: the front looks down. */
  readonly tilt: number;
  readonly girth: number;
  /** Along the column: relative to the form table. */
  readonly stretch: number;
  /** Where the lower edge of the tip of the spinous process must lie; null when no landmark tells. */
  readonly tip: Vec3 | null;
}

export interface Column {
  /** C1 to L5, from above. */
  readonly vertebrae: readonly VertebraPlace[];
  /** Centre of the end plate of S1. */
  readonly sacralBase: Vec3;
}

/**
 * Stands the vertebral column in a body. Its curve follows the contour of the back at the depth of the vertebral bodies; its
 * ends are the sacral base above S1 and the atlas under the skull; between them the levels share the way in proportion to
 * their own heights. Each spinous process is then led to its landmark (`placeVertebra.ts`): bodies are regular, processes
 * differ, as on a real spine.
 */
export function standColumn(body: BodySurvey): Column {
  const { girth, size } = body;
  const base: Vec3 = [0, body.at('s1-median')[1] + 25 * size, 0];
  const t1Y = body.at('t1-spinous-inferior')[1] - 1;
  const c1: Vec3 = atlasCentre(body);
  const curve = columnCurve(body, base[1], t1Y, c1);
  const sacralBase = curve.at(curve.heightAt(base[1]));
  const trunk = vertebraForms.filter(({ region }) => region !== 'cervical').toReversed();
  const neck = vertebraForms.filter(({ region }) => region === 'cervical').toReversed();
  const from = curve.heightAt(base[1]);
  const toT1 = curve.heightAt(t1Y);
  const vertebrae: VertebraPlace[] = [];
  const put = (level: string, s: number, stretch: number): void => {
    const tilt = curve.tiltAt(s);
    const landmark =
      level === 'c1' || level === 'c2' || /^c[3-6]$/.test(level) ? null : body.at(`${level}-spinous-inferior`);
    vertebrae.push({
      level,
      centre: curve.at(s),
      tilt,
      girth,
      stretch,
      tip: landmark && [0, landmark[1], landmark[2] + TIP_DEPTH_MM],
    });
  };
  const trunkRest = restHeights(trunk);
  const trunkStretch = (toT1 - from) / trunkRest.at(-1)!;
  for (const [i, { level }] of trunk.entries()) put(level, from + trunkRest[i]! * trunkStretch, trunkStretch);
  const t1 = vertebraForms.find(({ level }) => level === 't1')!;
  const neckRest = restHeights(neck).map((h) => h + t1.height / 2);
  const axisRest = t1.height / 2 + neck.reduce((sum, { pitch }) => sum + pitch, 0) + AXIS_PITCH_MM / 2;
  const neckStretch = (curve.heightAt(c1[1]) - toT1) / (axisRest + ATLAS_ABOVE_AXIS_MM);
  for (const [i, { level }] of neck.entries()) put(level, toT1 + neckRest[i]! * neckStretch, neckStretch);
  put('c2', toT1 + axisRest * neckStretch, neckStretch);
  put('c1', curve.heightAt(c1[1]), neckStretch);
  return { vertebrae: vertebrae.toReversed(), sacralBase };
}

/** Heights of the centres of stacked vertebrae (lowest first) over the surface they stand on, discs below each included. */
function restHeights(forms: readonly VertebraForm[]): number[] {
  let top = 0;
  return forms.map(({ pitch, height }) => {
    top += pitch;
    return top - height / 2;
  });
}

/** The atlas lies at the level of the hard palate, a little in front of the mastoid. */
function atlasCentre(body: BodySurvey): Vec3 {
  const [palate, mastoid] = [body.at('subnasale'), body.at('mastoid-process')];
  return [0, (palate[1] + mastoid[1]) / 2 + 1, mastoid[2] + 20 * body.girth];
}

/** Horizontal distance from the tip of the spinous process to the middle of the vertebral body, by height along the column. */
const TIP_TO_CENTRE_MM: readonly (readonly [share: number, mm: number])[] = [
  // share of the height from the sacral base (0) to T1 (1)
  [0, 62],
  [0.08, 65],
  [0.2, 68],
  [0.35, 63],
  [0.5, 57],
  [0.75, 53],
  [0.9, 53],
  [1, 52],
];

function columnCurve(body: BodySurvey, baseY: number, t1Y: number, c1: Vec3) {
  const points: [number, number][] = [];
  const depth = (share: number): number => interpolate(TIP_TO_CENTRE_MM, share) * body.girth + TIP_DEPTH_MM;
  for (let y = baseY; y <= t1Y; y += STEP_MM) points.push([y, body.skinZ(y, -1) + depth((y - baseY) / (t1Y - baseY))]);
  const [t1Z, below] = [points.at(-1)![1], points.at(-6)!];
  // From T1 the neck leans forward in one arc to the atlas: a cubic that leaves T1 in the column's direction and arrives upright.
  const rise = c1[1] - t1Y;
  const lean = Math.max(0.25, (t1Z - below[1]) / (t1Y - below[0])) * rise;
  const steps = Math.round(rise / STEP_MM);
  for (let i = 1; i <= steps + 4; i++) {
    const t = i / steps;
    const z = t > 1 ? c1[2] : t1Z * (1 - t) ** 2 * (1 + 2 * t) + c1[2] * t * t * (3 - 2 * t) + lean * t * (1 - t) ** 2;
    points.push([t1Y + rise * t, z]);
  }
  // Below its base the column runs on into the sacrum.
  const baseZ = points[0]![1];
  for (let i = 1; i <= 8; i++) points.unshift([baseY - STEP_MM * i, baseZ - SACRAL_SLOPE * STEP_MM * i]);
  return new Curve(smooth(points));
}

/** A curve in the midsagittal plane, parametrised by its length from its lower end, mm. */
class Curve {
  readonly #points: readonly (readonly [y: number, z: number])[];
  readonly #lengths: readonly number[];

  constructor(points: readonly (readonly [number, number])[]) {
    this.#points = points;
    let sum = 0;
    this.#lengths = points.map((p, i) => {
      if (i > 0) sum += Math.hypot(p[0] - points[i - 1]![0], p[1] - points[i - 1]![1]);
      return sum;
    });
  }

  at(s: number): Vec3 {
    const knots = this.#lengths.map((length, i) => [length, i] as const);
    const t = interpolate(knots, s);
    const i = Math.min(this.#points.length - 2, Math.floor(t));
    const [a, b] = [this.#points[i]!, this.#points[i + 1]!];
    return [0, a[0] + (b[0] - a[0]) * (t - i), a[1] + (b[1] - a[1]) * (t - i)];
  }

  /** Length along the curve at which it reaches a height. */
  heightAt(y: number): number {
    return interpolate(
      this.#points.map((p, i) => [p[0], this.#lengths[i]!] as const),
      y,
    );
  }

  tiltAt(s: number): number {
    const [below, above] = [this.at(s - 12), this.at(s + 12)];
    return Math.atan2(above[2] - below[2], above[1] - below[1]);
  }
}

function smooth(points: readonly (readonly [number, number])[]): [number, number][] {
  let z = points.map((p) => p[1]);
  for (let pass = 0; pass < SMOOTHING_PASSES; pass++)
    z = z.map((here, i) => (i === 0 || i === z.length - 1 ? here : (z[i - 1]! + 2 * here + z[i + 1]!) / 4));
  return points.map(([y], i) => [y, z[i]!]);
}

function interpolate(knots: readonly (readonly [number, number])[], x: number): number {
  const i = Math.min(knots.length - 2, Math.max(0, knots.findIndex(([k]) => k > x) - 1));
  const at = x >= knots.at(-1)![0] ? knots.length - 2 : i;
  const [[x0, y0], [x1, y1]] = [knots[at]!, knots[at + 1]!];
  return y0 + (y1 - y0) * Math.min(1, Math.max(0, (x - x0) / (x1 - x0)));
}
