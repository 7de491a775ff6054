import type { Vec3 } from '#domain/frame.ts';
import { add, cross, lerp, normalize, scale, subtract } from '#domain/vector.ts';
import type { BodySurvey } from './bodySurvey.ts';
import type { Knot } from './sweep.ts';

/** Where the bones of the left arm lie in one body, mm; `humeralHead` comes from the shoulder. */
export function armAnatomy(body: BodySurvey, humeralHead: Vec3): Readonly<Record<string, Vec3>> {
  const { girth } = body;
  const [olecranon, crease, side] = [
    body.at('olecranon'),
    body.at('cubital-crease-mid'),
    body.at('cubital-crease-lateral'),
  ];
  const elbow: Vec3 = [(olecranon[0] + crease[0]) / 2, olecranon[1] - 8 * girth, olecranon[2] + 27 * girth];
  const down = normalize(subtract(elbow, humeralHead));
  const towardsRadial = subtract(side, elbow);
  const lateral = normalize(
    subtract(
      towardsRadial,
      scale(down, towardsRadial[1] * down[1] + towardsRadial[0] * down[0] + towardsRadial[2] * down[2]),
    ),
  );
  const front = cross(down, lateral);
  const [radial, ulnar] = [body.at('wrist-crease-radial'), body.at('wrist-crease-ulnar')];
  const [palmar, dorsal] = [body.at('wrist-crease-palmar-mid'), body.at('wrist-crease-dorsal-mid')];
  const wrist = scale(add(add(radial, ulnar), add(palmar, dorsal)), 0.25);
  const off = (centre: Vec3, direction: Vec3, mm: number): Vec3 => add(centre, scale(direction, mm * girth));
  return {
    humeralHead,
    humerusLateral: add(humeralHead, [20 * girth, -4 * girth, 0]),
    humerusFront: add(humeralHead, [0, 0, 22 * girth]),
    elbow,
    elbowLateral: off(elbow, lateral, 26),
    elbowMedial: off(elbow, lateral, -24),
    elbowFront: off(elbow, front, 12),
    elbowBack: off(elbow, front, -14),
    wrist,
    wristRadial: lerp(wrist, radial, 0.52),
    wristUlnar: lerp(wrist, ulnar, 0.62),
  };
}

/** The knots of the radius: a disc at the elbow, a waist, the shaft bowed outward, a broad end at the wrist. */
export function radiusKnots(arm: Readonly<Record<string, Vec3>>, girth: number): Knot[] {
  const { elbow, elbowLateral, wrist, wristRadial } = arm as Record<
    'elbow' | 'elbowLateral' | 'wrist' | 'wristRadial',
    Vec3
  >;
  const along = normalize(subtract(wrist, elbow));
  const out = normalize(subtract(elbowLateral, elbow));
  const end = add(lerp(wristRadial, wrist, 0.35), scale(along, 3 * girth));
  const head = add(add(elbow, scale(out, 18 * girth)), scale(along, 14 * girth));
  const at = (t: number, bow: number): Vec3 => add(lerp(head, end, t), scale(out, bow * girth));
  const knot = (t: number, bow: number, thick: number, high: number): Knot => ({
    at: at(t, bow),
    thick: thick * girth,
    high: high * girth,
  });
  return [
    knot(0, 0, 9, 9.5),
    knot(0.03, 0, 9.5, 10),
    knot(0.07, -1, 6.5, 6.5),
    knot(0.16, -3, 7.5, 7.5),
    knot(0.45, 4, 6.5, 7.5),
    knot(0.8, 2, 7.5, 8.5),
    knot(0.94, 0, 10, 13.5),
    knot(0.99, 0, 9, 13),
  ];
}

/** The knots of the ulna: the olecranon behind the elbow, tapering to a small head at the wrist. */
export function ulnaKnots(arm: Readonly<Record<string, Vec3>>, girth: number): Knot[] {
  const { elbow, elbowMedial, elbowBack, wrist, wristUlnar } = arm as Record<
    'elbow' | 'elbowMedial' | 'elbowBack' | 'wrist' | 'wristUlnar',
    Vec3
  >;
  const along = normalize(subtract(wrist, elbow));
  const back = normalize(subtract(elbowBack, elbow));
  const inward = normalize(subtract(elbowMedial, elbow));
  const top = add(add(elbow, scale(back, 17 * girth)), add(scale(along, -14 * girth), scale(inward, 3 * girth)));
  const neck = add(add(elbow, scale(back, 10 * girth)), add(scale(along, 22 * girth), scale(inward, 5 * girth)));
  const end = lerp(wristUlnar, wrist, 0.25);
  const knot = (at: Vec3, thick: number, high: number): Knot => ({ at, thick: thick * girth, high: high * girth });
  return [
    knot(top, 8.5, 9.5),
    knot(add(top, scale(along, 9 * girth)), 9.5, 10.5),
    knot(add(lerp(top, neck, 0.62), scale(back, 0)), 10, 10.5),
    knot(add(neck, scale(along, 12 * girth)), 8.5, 8.5),
    knot(add(lerp(neck, end, 0.4), scale(back, 3 * girth)), 6.5, 6.5),
    knot(lerp(neck, end, 0.8), 5.2, 5.2),
    knot(lerp(neck, end, 0.95), 6, 6.5),
    knot(lerp(neck, end, 0.985), 5.5, 6),
  ];
}
