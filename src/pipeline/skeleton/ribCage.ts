import type { Vec3 } from '#domain/frame.ts';
import { lerp } from '#domain/vector.ts';
import type { BodySurvey } from './bodySurvey.ts';
import type { BoneMesh } from './boneMesh.ts';
import { splineAt } from './curve.ts';
import { standing } from './placeVertebra.ts';
import type { Column } from './spine.ts';
import type { Sternum } from './sternum.ts';
import { type Knot, sweep } from './sweep.ts';
import { vertebraForms } from './vertebraForm.ts';

/**
 * How each pair of ribs runs in the reference figure, mm. `half`: half the width of the cage. `back`: how far the angle of the
 * rib lies behind the middle of its vertebra. `endX`: where bone ends and cartilage begins (11 and 12: where the rib ends).
 * `drop`: how far that place lies below the head of the rib.
 */
interface RibForm {
  readonly half: number;
  readonly back: number;
  readonly endX: number;
  readonly drop: number;
}

const RIBS: readonly RibForm[] = (
  [
    [58, 36, 34, 44],
    [84, 46, 52, 72],
    [102, 55, 66, 92],
    [116, 61, 77, 108],
    [125, 65, 86, 124],
    [131, 67, 92, 138],
    [135, 68, 96, 150],
    [137, 67, 97, 157],
    [135, 65, 101, 155],
    [130, 62, 108, 142],
    [121, 59, 120, 104],
    [94, 56, 93, 62],
  ] as const
).map(([half, back, endX, drop]) => ({ half, back, endX, drop }));

/** Sections seen from above are a little boxier than an ellipse. */
const ROUNDNESS = 2.35;
/** Flesh over the side of the cage; below it the body's own width limits the ribs. */
const FLANK_FLESH_MM = 12;
/** Half thickness and half height of a rib, and of its cartilage. */
const RIB = { thick: 3.1, high: 6.2 };
const CARTILAGE = { thick: 3.6, high: 5 };
const RINGS = 24;
const SIDES = 6;

/** The twelve left ribs of a body with their cartilages, from above. */
export function ribCage(body: BodySurvey, column: Column, sternum: Sternum): BoneMesh[] {
  const cartilages: Vec3[][] = [];
  return RIBS.map((form, i) => {
    const bone = boneKnots(body, column, sternum, form, i);
    const cartilage = cartilageKnots(bone.at(-1)!, sternum, cartilages[i - 1], i);
    cartilages.push([bone.at(-1)!, ...cartilage]);
    const g = body.girth;
    const knots: Knot[] = [
      ...bone.map((at, n) => ({
        at,
        thick: RIB.thick * g * (n === 0 ? 1.3 : 1),
        high: RIB.high * g * (n === 0 ? 0.9 : n === 1 ? 0.95 : 1),
      })),
      ...cartilage.map((at) => ({ at, thick: CARTILAGE.thick * g, high: CARTILAGE.high * g })),
    ];
    if (i >= 10) knots[knots.length - 1] = { ...knots.at(-1)!, thick: 2.4 * g, high: 3.4 * g };
    return sweep(knots, [0, 1, 0], RINGS, SIDES);
  });
}

/** From the head at the vertebra, past the tubercle at the transverse process, round the chest to the end of the bone. */
function boneKnots(body: BodySurvey, column: Column, sternum: Sternum, form: RibForm, i: number): Vec3[] {
  const level = `t${i + 1}`;
  const vertebra = vertebraForms.find((it) => it.level === level)!;
  const place = column.vertebrae.find((it) => it.level === level)!;
  const stand = standing(place);
  const head = stand([vertebra.width * 0.46, vertebra.height * 0.4, -vertebra.depth * 0.36]);
  const [tx, ty, tz] = vertebra.transverse;
  const tubercle = stand([tx - 1, ty + 1, tz + 6]);
  const { girth, size } = body;
  const endY = head[1] - form.drop * size * sternum.stretch;
  const midY = (head[1] + endY) / 2;
  const centreZ = place.centre[2] + 26 * girth;
  const half = Math.min(form.half * girth * 1.04, body.flankX(midY, centreZ) - FLANK_FLESH_MM);
  const backZ = place.centre[2] - form.back * girth;
  const frontZ = sternum.at(Math.min(sternum.top[1], Math.max(sternum.bottom[1], endY)))[2] - 2;
  const wall = (sine: number, front: boolean): Vec3 => {
    const depth = Math.max(0, 1 - Math.min(1, sine) ** ROUNDNESS) ** (1 / ROUNDNESS);
    return [half * sine, 0, centreZ + (front ? frontZ - centreZ : backZ - centreZ) * depth];
  };
  const endSine = Math.min(0.985, (form.endX * girth) / half);
  const stations: [sine: number, front: boolean][] =
    i === 11
      ? [
          [0.62, false],
          [0.9, false],
        ]
      : i === 10
        ? [
            [0.55, false],
            [0.82, false],
            [0.97, false],
          ]
        : [
            [0.55, false],
            [0.8, false],
            [0.96, false],
            [1, true],
            [0.5 + endSine / 2, true],
            [endSine, true],
          ];
  const flat = stations.map(([sine, front]) => wall(sine, front));
  const path = [tubercle, ...flat];
  const walked = [0];
  for (let n = 1; n < path.length; n++)
    walked.push(walked[n - 1]! + Math.hypot(path[n]![0] - path[n - 1]![0], path[n]![2] - path[n - 1]![2]));
  const whole = walked.at(-1)!;
  const descended = flat.map(
    ([x, , z], n): Vec3 => [x, tubercle[1] + (endY - tubercle[1]) * (walked[n + 1]! / whole) ** 1.22, z],
  );
  return [head, tubercle, ...descended];
}

/** From the end of the bone to the sternum (1–7), up to the cartilage above (8–10), or nothing (11, 12). */
function cartilageKnots(end: Vec3, sternum: Sternum, above: readonly Vec3[] | undefined, i: number): Vec3[] {
  if (i >= 10) return [];
  if (i >= 7) {
    // Three cartilages lean on each other and form the margin that climbs to the sternum.
    const goal = splineAt(above!, (above!.length - 1) * 0.5) as unknown as Vec3;
    const mid = lerp(end, goal, 0.5);
    return [
      [mid[0] - 3, mid[1] - 5, mid[2] + 3],
      [goal[0], goal[1] - 5, goal[2]],
    ];
  }
  const goal = sternum.notch(i + 1);
  const mid = lerp(end, goal, 0.5);
  // The lower a cartilage, the more it hangs before it climbs.
  const sag = Math.max(0, goal[1] - end[1]) * 0.24;
  return [[mid[0], mid[1] - sag, mid[2] + 5], goal];
}
