import type { Vec3 } from '#domain/frame.ts';
import type { BodySurvey } from './bodySurvey.ts';

/** Thickness of the skin over the vault of the skull. */
const SCALP_MM = 7;

/** Where the skull lies in the head of one body, left and midline, mm. */
export function skullAnatomy(body: BodySurvey): Readonly<Record<string, Vec3>> {
  const mid = (id: string, depth: number): Vec3 => {
    const [, y, z] = body.under(id, depth);
    return [0, y, z];
  };
  const chin = chinOf(body);
  const ear = body.at('ear-apex');
  const [mastoid, glabella] = [body.at('mastoid-process'), mid('glabella', 6)];
  const crown = body.at('vertex');
  // The widest place of the vault lies above and behind the ear, where no landmark is.
  const wideY = ear[1] + 0.25 * (crown[1] - ear[1]);
  return {
    glabella,
    crown: mid('vertex', SCALP_MM),
    occiput: mid('external-occipital-protuberance', SCALP_MM),
    temple: [body.flankX(wideY, ear[2] - 6) - SCALP_MM, wideY, ear[2] - 6],
    mastoid: [mastoid[0] - 7, mastoid[1] + 2, mastoid[2] + 8],
    spine: mid('subnasale', 9),
    chin,
  };
}

/** The foremost place of the chin: going down from the lips, the last height before the skin falls back to the throat. */
function chinOf(body: BodySurvey): Vec3 {
  const lips = body.at('lip-line-mid');
  const throat = body.at('suprasternal-notch');
  let y = lips[1];
  while (y > throat[1] && body.skinZ(y - 2, 1) > lips[2] - 22 * body.size) y -= 2;
  const bottom = y;
  const z = body.skinZ(bottom + 10 * body.size, 1);
  return [0, bottom + 8 * body.size, z - 11];
}
