import { createHash } from 'node:crypto';
import type { BodyRecipe } from '#domain/body.ts';
import type { SkinPlace } from '#domain/cun/skin.ts';
import { Survey } from '#domain/cun/survey.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { Placements } from '#domain/placements.ts';
import type { BodyMesh } from './bodyMesh.ts';
import { type DrawnLine, drawMeridians } from './drawMeridians.ts';
import { ErrorList } from './errorList.ts';
import { anchorer, locateLandmarks } from './locateLandmarks.ts';
import { type PlacedRule, placePoints, pointRules } from './placePoints.ts';
import type { Rules } from './readRules.ts';
import { createSkin } from './skin.ts';

type Ticks = [number, number, number];

/** What of a body decides where things lie on it. */
export type PlacedOn = Pick<BodyRecipe, 'id' | 'sex'>;

/**
 * Computes every landmark, scale, point and line of one body. Throws a PlacementFailure that names every rule which cannot be
 * computed. `inputs` is the hash of what it was computed from.
 */
export function placeBody(body: PlacedOn, mesh: BodyMesh, rules: Rules, inputs: string): Placements {
  const survey = surveyOf(body, mesh, rules);
  const errors = new ErrorList();
  const landmarks = locateLandmarks(survey, rules.landmarkFile, errors);
  const scales = rules.landmarkFile.scales.map(
    ({ id }) => [id, errors.attempt(() => survey.mmPerCun(id, 'data/landmarks.json'))] as const,
  );
  const points = placePoints(survey, rules.points, errors);
  const lines = drawMeridians(survey, rules.meridians, errors);
  errors.throwIfAny();
  const sides = new Map(rules.landmarkFile.landmarks.map(({ id, side }) => [id, side]));
  return {
    format: 'backpoints/placements@1',
    body: body.id,
    inputs,
    heightM: rounded(heightOf(mesh), 1e4),
    scales: Object.fromEntries(scales.map(([id, mm]) => [id, rounded(mm!, 100)])),
    landmarks: Object.fromEntries(
      [...landmarks].map(([id, { position }]) => [sides.get(id) === 'paired' ? `${id}-left` : id, ticks(position)]),
    ),
    points: points.map(pointRecord),
    lines: lines.map(lineRecord),
  };
}

/** A survey of one body by the rules. */
export function surveyOf(body: PlacedOn, mesh: BodyMesh, rules: Rules): Survey {
  const skin = createSkin(mesh);
  return new Survey({
    skin,
    sex: body.sex,
    landmarkFile: rules.landmarkFile,
    points: pointRules(rules.points),
    anchored: anchorer(mesh, skin),
  });
}

/** sha256 over the names and contents of everything that decides the placements of one body. */
export function hashInputs(sources: readonly (readonly [file: string, content: Uint8Array])[]): string {
  const hash = createHash('sha256');
  for (const [file, content] of sources) hash.update(`${file} ${content.length}\n`).update(content);
  return hash.digest('hex');
}

function pointRecord({ code, midline, definition, place }: PlacedRule): Placements['points'][number] {
  const [u, v, w] = place.bary.map((weight) => Math.round(weight * 1e4)) as Ticks;
  return {
    code,
    side: midline ? 'midline' : 'left',
    definition,
    position: ticks(place.position),
    normal: place.normal.map((n) => integer(n * 1000)) as Ticks,
    anchor: [place.triangle, u, v, w],
  };
}

function lineRecord({ meridian, name, midline, branch, points, vertices }: DrawnLine): Placements['lines'][number] {
  return {
    meridian,
    name,
    side: midline ? 'midline' : 'left',
    branch,
    points: [...points],
    polyline: vertices.flatMap((vertex: SkinPlace) => ticks(vertex.position)),
    normals: vertices.flatMap((vertex) => vertex.normal.map((n) => integer(n * 100))),
  };
}

function heightOf({ positions }: BodyMesh): number {
  return positions.reduce((highest, y, i) => (i % 3 === 1 && y > highest ? y : highest), 0);
}

function ticks(position: Vec3): Ticks {
  return position.map((metres) => integer(metres * 1e4)) as Ticks;
}

/** Rounds, and never to -0, which JSON would write as 0 but equality would not. */
function integer(n: number): number {
  return Math.round(n) || 0;
}

function rounded(n: number, perUnit: number): number {
  return Math.round(n * perUnit) / perUnit;
}
