import type { Vec3 } from '#domain/frame.ts';
import type { BodySurvey } from './bodySurvey.ts';
import { SACRAL_CREST_DEPTH_MM } from './spine.ts';

/**
 * Where the bones of the pelvis lie in one body, left and midline, mm: under its landmarks as far as a finger feels them, by
 * proportion where flesh hides them. Flesh is what a heavy body has more of, not bone: breadths stop at a share of stature.
 */
export function pelvisAnatomy(body: BodySurvey, sacralBase: Vec3): Readonly<Record<string, Vec3>> {
  const { size, girth } = body;
  const crestOf = (id: string): Vec3 => {
    const [, y, z] = body.at(id);
    return [0, y, z + SACRAL_CREST_DEPTH_MM];
  };
  const [crest1, crest2, crest3, crest4] = ['s1-median', 's2-median', 's3-median', 's4-median'].map(crestOf) as [
    Vec3,
    Vec3,
    Vec3,
    Vec3,
  ];
  const foramen = (id: string, crest: Vec3): Vec3 => {
    const [x, y] = body.at(id);
    return [x, y, crest[2] + 8 * girth];
  };
  const coccyx = body.at('coccyx-tip');
  const psisSkin = body.at('psis');
  const psis: Vec3 = [
    Math.min(psisSkin[0], 46 * size),
    psisSkin[1],
    Math.max(psisSkin[2] + 12, crest2[2] - 12 * girth),
  ];
  const crestSkin = body.at('iliac-crest-highest');
  const crestTop: Vec3 = [
    Math.min(crestSkin[0] - 10, 119 * size),
    crestSkin[1] - 6,
    Math.max(crestSkin[2], psis[2] + 50 * size),
  ];
  const asisSkin = body.under('asis', 10);
  // The pelvis is at most 160 mm deep from PSIS to ASIS in the reference figure; what lies in front of that is belly.
  const asis: Vec3 = [Math.min(asisSkin[0], 116 * size), asisSkin[1], Math.min(asisSkin[2], psis[2] + 162 * size)];
  const pubicSkin = body.at('pubic-symphysis-superior');
  const pubis: Vec3 = [5 * girth, pubicSkin[1] - 4, Math.min(pubicSkin[2] - 14, asis[2] + 26 * size)];
  const hip = hipCentre(asis, pubis, girth);
  const wide = body.sex === 'female' ? 1.12 : 1;
  return {
    sacralBase,
    crest1,
    crest2,
    crest3,
    crest4,
    foramen1: foramen('s1-foramen', crest1),
    foramen2: foramen('s2-foramen', crest2),
    foramen3: foramen('s3-foramen', crest3),
    foramen4: foramen('s4-foramen', crest4),
    // The coccyx hangs in front of the fold: its tip lies deeper than the skin over it is far away from behind.
    coccyxTip: [0, coccyx[1], coccyx[2] + 14 * girth],
    psis,
    crestTop,
    asis,
    pubis,
    pubisLow: [pubis[0], pubis[1] - 36 * girth, pubis[2] - 14 * girth],
    hip,
    ischium: [hip[0] * 0.66 * wide, hip[1] - 58 * size, hip[2] - 32 * girth],
    // The lateral mass of the sacrum at S1–S2, where it meets the ilium.
    auricular: [48 * size, psis[1] + 8 * size, (sacralBase[2] + psis[2]) / 2 - 6 * girth],
  };
}

/**
 * Centre of the hip joint, after Bell et al. 1990: 14 % of the distance between the ASIS medial, 30 % below and 22 % behind
 * the ASIS on the skin (29 % and 13 % from the bone here); kept 4 to 22 mm under the upper edge of the symphysis, where the belly may draw the ASIS up.
 */
function hipCentre(asis: Vec3, pubis: Vec3, girth: number): Vec3 {
  const between = 2 * asis[0];
  const y = asis[1] - 0.3 * between;
  return [
    asis[0] - 0.13 * between,
    Math.min(pubis[1] + 4 * girth, Math.max(pubis[1] - 16 * girth, y)),
    asis[2] - 0.29 * between,
  ];
}
