import { Vector3 } from 'three';
import type { PlacedBody } from '#domain/placedBody.ts';

/** Plain cloth painted on a figure: shorts, and on female bodies a band over the chest. Metres, body frame. */
export interface Cloth {
  /** Upper and lower hem, and how far sideways; beyond are the hands. */
  readonly shorts: Vector3;
  /** The same for the chest; upper below lower means none. */
  readonly chest: Vector3;
  /** The plane between chest and arm leans with the arm: metres sideways for each metre up. */
  readonly lean: number;
}

/** How far the hems lie from the landmarks they are measured by. */
const HEM_M = { aboveHip: 0.012, belowFold: 0.035, aboveNipple: 0.075, belowNipple: 0.09 };
/** Half an upper arm, measured from the line between acromion and elbow. */
const ARM_M = 0.05;

/** Fits cloth to a body by its landmarks; null where they are missing. */
export function measureCloth({ body, landmarks }: PlacedBody): Cloth | null {
  const at = (id: string) => landmarks.get(id);
  const [hip, fold, trochanter, wrist] = [
    at('psis-left'),
    at('gluteal-fold-mid-left'),
    at('greater-trochanter-left'),
    at('wrist-crease-ulnar-left'),
  ];
  const [nipple, shoulder, elbow] = [at('nipple-left'), at('acromion-left'), at('olecranon-left')];
  if (!hip || !fold || !trochanter || !wrist || !nipple || !shoulder || !elbow) return null;
  const lean = (elbow[0] - shoulder[0]) / (elbow[1] - shoulder[1]);
  const isCovered = body.startsWith('female');
  const chestSide = shoulder[0] + (nipple[1] - shoulder[1]) * lean - ARM_M;
  return {
    shorts: new Vector3(hip[1] + HEM_M.aboveHip, fold[1] - HEM_M.belowFold, (trochanter[0] + wrist[0]) / 2),
    chest: isCovered
      ? new Vector3(nipple[1] + HEM_M.aboveNipple, nipple[1] - HEM_M.belowNipple, chestSide)
      : new Vector3(0, 1, 0),
    lean,
  };
}
