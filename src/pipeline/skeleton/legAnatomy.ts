import type { Vec3 } from '#domain/frame.ts';
import { add, lerp } from '#domain/vector.ts';
import type { BodySurvey } from './bodySurvey.ts';

/** Where the bones of the left leg lie in one body, mm; `hip` comes from the pelvis. */
export function legAnatomy(body: BodySurvey, hip: Vec3): Readonly<Record<string, Vec3>> {
  const { size, girth } = body;
  const skin = body.at('greater-trochanter');
  const trochanter: Vec3 = [
    Math.min(skin[0] - 12, hip[0] + 70 * size),
    skin[1],
    Math.max(skin[2] + 6, hip[2] - 28 * girth),
  ];
  const [lateral, medial] = [body.at('popliteal-crease-lateral'), body.at('popliteal-crease-medial')];
  const [base, apex] = [body.at('patella-base'), body.at('patella-apex')];
  // The joint line lies just below the apex of the patella, the middle of the bones behind patella and cartilage.
  const knee: Vec3 = [
    (lateral[0] + medial[0] + base[0] + apex[0]) / 4,
    apex[1] - 5 * size,
    (base[2] + apex[2]) / 2 - 50 * girth,
  ];
  const [outer, inner] = [body.under('lateral-malleolus', 6), body.under('medial-malleolus', 6)];
  const tip = body.at('lateral-malleolus-inferior');
  const ankle = add(lerp(outer, inner, 0.5), [0, 8 * size, 0]);
  const around = (centre: Vec3, name: string): Record<string, Vec3> => ({
    [`${name}Lateral`]: add(centre, [43 * girth, 24 * girth, 0]),
    [`${name}Medial`]: add(centre, [-43 * girth, 24 * girth, 0]),
    [`${name}Front`]: add(centre, [0, 24 * girth, 30 * girth]),
  });
  return {
    hip,
    trochanter,
    knee,
    ...around(knee, 'knee'),
    ankle,
    ankleFront: add(ankle, [0, 10 * girth, 18 * girth]),
    malleolusMedial: inner,
    malleolusLateral: outer,
    malleolusTip: [outer[0] - 1, tip[1] + 5 * size, tip[2]],
    fibularHead: body.under('fibular-head', 15),
    patellaBase: add(base, [0, -6 * size, -16 * girth]),
    patellaApex: add(apex, [0, 4 * size, -13 * girth]),
  };
}

/** The knots of the fibula: from its head down behind the tibia to the tip of the lateral malleolus. */
export function fibulaKnots(leg: Readonly<Record<string, Vec3>>, girth: number) {
  const [head, ankle, tip] = [leg.fibularHead!, leg.malleolusLateral!, leg.malleolusTip!];
  const knot = (at: Vec3, thick: number, high: number) => ({ at, thick: thick * girth, high: high * girth });
  return [
    knot(add(head, [0, 11 * girth, -2]), 6, 6),
    knot(head, 9.5, 11),
    knot(add(lerp(head, ankle, 0.07), [-2, 0, 0]), 6.5, 7.5),
    knot(add(lerp(head, ankle, 0.3), [-9 * girth, 0, -8 * girth]), 5.5, 6.5),
    knot(add(lerp(head, ankle, 0.65), [-7 * girth, 0, -6 * girth]), 5.5, 6.5),
    knot(add(lerp(head, ankle, 0.9), [-2, 0, 0]), 6, 7.5),
    knot(add(ankle, [-3 * girth, 4, 0]), 7, 10),
    knot(add(tip, [-3 * girth, 0, 0]), 4, 6),
  ];
}

/** The patella as a short thick plate: base, middle, apex. */
export function patellaKnots(leg: Readonly<Record<string, Vec3>>, girth: number) {
  const [base, apex] = [leg.patellaBase!, leg.patellaApex!];
  const knot = (t: number, wide: number, thick: number) => ({
    at: lerp(base, apex, t),
    thick: thick * girth,
    high: wide * girth,
  });
  return [knot(0, 13, 6), knot(0.15, 19, 8.5), knot(0.45, 21, 9.5), knot(0.75, 14, 7.5), knot(1, 5, 4)];
}
