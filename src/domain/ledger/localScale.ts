import type { ScaleId } from '#domain/placement.ts';

/** One cun of each region of the body, for lengths that the standard gives no scale for. */
const scales: Readonly<Record<string, ScaleId>> = {
  head: 'head_sagittal',
  face: 'head_sagittal',
  neck: 'head_sagittal',
  chest: 'chest_transverse',
  'lateral-chest': 'chest_transverse',
  axilla: 'chest_transverse',
  abdomen: 'abdomen_upper',
  'lateral-abdomen': 'abdomen_upper',
  groin: 'abdomen_lower',
  perineal: 'abdomen_lower',
  shoulder: 'back_transverse',
  'upper-arm': 'upper_arm',
  elbow: 'forearm',
  forearm: 'forearm',
  wrist: 'forearm',
  hand: 'finger',
  'thigh-back': 'thigh_posterior',
  'thigh-front': 'thigh_anterior',
  'thigh-lateral': 'thigh_lateral',
  'thigh-medial': 'thigh_anterior',
  'knee-back': 'leg_lateral',
  'knee-front': 'leg_lateral',
  'knee-lateral': 'leg_lateral',
  'knee-medial': 'leg_medial',
  'leg-back': 'leg_lateral',
  'leg-lateral': 'leg_lateral',
  'leg-medial': 'leg_medial',
  ankle: 'foot_height',
  foot: 'finger',
};

/** The scale of a region of `data/points`; the back's for all that lies on the back. */
export function localScale(region: string): ScaleId {
  return scales[region] ?? 'back_transverse';
}
