import * as v from 'valibot';
import { PointCode } from '#domain/code.ts';
import { type PointRule, Survey } from '#domain/cun/survey.ts';
import type { Anchor, Landmark, LandmarkFile, Scale, SegmentFrame } from '#domain/landmark.ts';
import type { Place } from '#domain/placement.ts';
import { anchorer } from '#pipeline/locateLandmarks.ts';
import { createSkin } from '#pipeline/skin.ts';
import { createBodyMesh, trunkVertex } from './createBodyMesh.ts';

const DEGREE = Math.PI / 180;

/** An anchored landmark on the trunk ellipsoid: degrees from the top, degrees from the front towards the left. */
function createLandmark(id: string, polar: number, azimuth: number): Landmark {
  const vertex = trunkVertex(polar * DEGREE, azimuth * DEGREE);
  return anchoredLandmark(id, azimuth % 180 === 0 ? 'midline' : 'paired', {
    tri: [vertex, vertex, vertex],
    bary: [1, 0, 0],
  });
}

export function anchoredLandmark(id: string, side: Landmark['side'], anchor: Anchor): Landmark {
  return {
    id,
    side,
    at: { kind: 'anchor', male: anchor, female: anchor },
    found: 'test figure',
    confidence: 'high',
    sources: [],
  };
}

export function derivedLandmark(id: string, side: Landmark['side'], at: Landmark['at']): Landmark {
  return { id, side, at, found: 'test figure', confidence: 'high', sources: [] };
}

/** Landmarks of the test figure: front and back midline, both flanks, and a 0.16 m wide pair on the back. */
export const landmarks: readonly Landmark[] = [
  createLandmark('front-top', 50, 0),
  createLandmark('front-mid', 90, 0),
  createLandmark('back-top', 50, 180),
  createLandmark('back-low', 130, 180),
  createLandmark('flank', 90, 90),
  createLandmark('flank-low', 110, 90),
  createLandmark('blade', 70, 150),
];

export const scales: readonly Scale[] = [
  { id: 'back_transverse', from: 'blade', to: 'blade', cun: 6, measure: 'transverse', sources: [] },
  { id: 'chest_vertical', from: 'front-top', to: 'front-mid', cun: 9, measure: 'height', sources: [] },
  { id: 'head_sagittal', from: 'front-top', to: 'back-top', cun: 12, measure: 'skin', sources: [] },
  { id: 'lateral_trunk', from: 'flank', to: 'flank-low', cun: 5, measure: 'straight', sources: [] },
];

/** The code of a test point. */
export const code = (text: string): PointCode => v.parse(PointCode, text);

/** A survey of the analytic figure, with the test landmarks and scales and any rules and further landmarks. */
export function createSurvey({
  points = {},
  extra = [],
  frames = [],
  scale = 1,
}: {
  points?: Readonly<Record<string, Place>>;
  extra?: readonly Landmark[];
  frames?: readonly SegmentFrame[];
  scale?: number;
} = {}): Survey {
  const mesh = createBodyMesh({ scale });
  const skin = createSkin(mesh);
  const landmarkFile: LandmarkFile = { landmarks: [...landmarks, ...extra], scales: [...scales], frames: [...frames] };
  const rules = Object.entries(points).map(([key, place]): PointRule => {
    const midline = key.startsWith('GV') || key.startsWith('CV');
    return { code: code(key), midline, place, path: `data/points/${key.slice(0, 2)}.json: ${key}.location` };
  });
  return new Survey({
    skin,
    sex: 'male',
    landmarkFile,
    points: new Map(rules.map((rule) => [rule.code, rule])),
    anchored: anchorer(mesh, skin),
  });
}
