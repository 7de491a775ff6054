import type { Vec3 } from '#domain/frame.ts';
import { add, lerp } from '#domain/vector.ts';
import type { BodySurvey } from './bodySurvey.ts';

/** Where scapula, clavicle and the head of the humerus lie in one body, left side, mm. */
export function shoulderAnatomy(body: BodySurvey): Readonly<Record<string, Vec3>> {
  const { size, girth } = body;
  const [rootSkin, angleSkin, notch] = [
    body.at('scapular-spine-root'),
    body.at('scapula-inferior-angle'),
    body.at('suprasternal-notch'),
  ];
  const root: Vec3 = [rootSkin[0], rootSkin[1], rootSkin[2] + 11];
  const angle: Vec3 = [angleSkin[0], angleSkin[1] + 3, angleSkin[2] + 11];
  const acromion = body.under('acromion', 7);
  // The superior angle stands above the root by a quarter of the blade's length below it, a little medial and in front.
  const superior: Vec3 = [0.9 * root[0], root[1] + 0.26 * (root[1] - angle[1]), root[2] + 24 * girth];
  const humeralHead = add(acromion, [-13 * girth, -34 * girth, 8 * girth]);
  return {
    scapRoot: root,
    scapAngle: angle,
    scapMid: body.under('scapular-spine-mid', 9),
    acromion,
    scapSuperior: superior,
    glenoid: add(humeralHead, [-23 * girth, -1, -9 * girth]),
    humeralHead,
    clavicleMedial: [14 * girth, notch[1] - 7 * size, notch[2] - 13],
    clavicleLateral: add(acromion, [-20 * girth, 1, 2]),
  };
}

/** The knots of the clavicle: an S seen from above, forward in its medial half, backward in its lateral half. */
export function clavicleKnots(shoulder: Readonly<Record<string, Vec3>>, girth: number) {
  const [from, to] = [shoulder.clavicleMedial!, shoulder.clavicleLateral!];
  const knot = (t: number, forward: number, rise: number, thick: number, high: number) => ({
    at: add(lerp(from, to, t), [0, rise * girth, forward * girth]),
    thick: thick * girth,
    high: high * girth,
  });
  return [
    knot(0, 0, 0, 9, 10),
    knot(0.1, 3, 1, 7, 8),
    knot(0.33, 11, 4, 5.5, 5.5),
    knot(0.62, 0, 6, 5.5, 5),
    knot(0.82, -9, 4, 7, 4.5),
    knot(1, -3, 0, 7.5, 4.5),
  ];
}
