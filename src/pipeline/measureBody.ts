import type { PointCode } from '#domain/code.ts';
import { mirror, type Vec3 } from '#domain/frame.ts';
import type { Scale } from '#domain/landmark.ts';
import { type Check, checksOf, type Definition, scaleOf } from '#domain/ledger/check.ts';
import { isSoundPath, measurePath, type PathFindings } from '#domain/ledger/measurePath.ts';
import { measureStatement, type Site, type Spot } from '#domain/ledger/measureStatement.ts';
import { axialDirections, limbDirections, type SegmentDirections } from '#domain/ledger/segmentAxes.ts';
import { judge, type Verdict } from '#domain/ledger/verdict.ts';
import type { FrameId, ScaleId } from '#domain/placement.ts';
import type { Placements } from '#domain/placements.ts';
import type { PointEntry } from '#domain/point.ts';
import type { StatementRef } from '#domain/statement.ts';
import { distance, dot, length } from '#domain/vector.ts';
import type { Rules } from './readRules.ts';
import type { SkinTape } from './skinTape.ts';

type PlacedRecord = Placements['points'][number];
type LineRecord = Placements['lines'][number];

/** What one check found on one point; `problem` says why it could not be measured. */
export interface Finding extends Verdict {
  readonly problem: string | null;
}

export interface MeasuredPoint {
  readonly code: PointCode;
  readonly definition: Definition;
  readonly findings: readonly Finding[];
}

export interface MeasuredScale {
  readonly id: ScaleId;
  readonly mmPerCun: number;
  /** Over the whole length of the scale, millimetres; null when it could not be measured. */
  readonly deviationMm: number | null;
  readonly isOk: boolean;
}

export interface MeasuredPath {
  /** `BL.inner`. */
  readonly name: string;
  readonly findings: PathFindings;
  readonly isOk: boolean;
}

/** Everything the ledger knows of one body. */
export interface MeasuredBody {
  readonly body: string;
  readonly points: readonly MeasuredPoint[];
  readonly scales: readonly MeasuredScale[];
  readonly paths: readonly MeasuredPath[];
}

const METRES_PER_TICK = 1e-4;
/** Positions are rounded to a tenth of a millimetre, and the two ends of a scale add up. */
const SCALE_MM = 0.5;
/** Components of a normal are rounded to a thousandth. */
const UNIT = 0.003;

/** Measures everything that was placed on one body, from its placements file and its skin alone. */
export function measureBody(placements: Placements, rules: Rules, tape: SkinTape): MeasuredBody {
  const site = new PlacedSite(placements, rules, tape);
  const byCode = new Map(
    rules.points.flatMap(({ point }) =>
      [point.code, ...(point.series ?? []).map(({ code }) => code)].map((code) => [code, point] as const),
    ),
  );
  return {
    body: placements.body,
    points: placements.points.flatMap((record) => {
      const point = byCode.get(record.code);
      return point ? [measurePoint(record, point, site, tape)] : [];
    }),
    scales: rules.landmarkFile.scales.map((scale) => measureScale(scale, site)),
    paths: placements.lines.map((line) => measureLine(line, site, tape)),
  };
}

function measurePoint(record: PlacedRecord, point: PointEntry, site: PlacedSite, tape: SkinTape): MeasuredPoint {
  const { code, definition } = record;
  const findings = checksOf(point, code, definition).map((check): Finding => {
    const measured = measureCheck(check, record, site, tape);
    const problem = typeof measured === 'string' ? measured : null;
    const deviation = typeof measured === 'string' ? null : measured;
    return { ...judge(check, deviation, site.mmPerCun(scaleOf(check, point.region))), problem };
  });
  return { code, definition, findings };
}

function measureCheck(check: Check, record: PlacedRecord, site: Site, tape: SkinTape): number | string {
  const spot = spotOf(record);
  switch (check.kind) {
    case 'skin':
      return 1000 * tape.gap(spot.position);
    case 'anchor':
      return 1000 * distance(anchored(record, tape).position, spot.position);
    case 'normal': {
      if (Math.abs(length(spot.normal) - 1) > UNIT) return 'the normal is not a unit vector';
      const facing = dot(spot.normal, anchored(record, tape).normal);
      return (Math.acos(Math.min(1, Math.max(-1, facing))) * 180) / Math.PI;
    }
    case 'twin':
      return 1000 * tape.gap(mirror(spot.position));
    case 'midline':
      return 1000 * spot.position[0];
    default:
      return measureStatement(check, spot, site);
  }
}

function anchored({ anchor: [triangle, ...weights] }: PlacedRecord, tape: SkinTape): Spot {
  return tape.inTriangle(triangle, weights.map((weight) => weight * 1e-4) as unknown as Vec3);
}

/** Measures a scale anew between its two landmarks, as [C1] says. */
function measureScale({ id, from, to, cun, measure }: Scale, site: PlacedSite): MeasuredScale {
  const mmPerCun = site.mmPerCun(id) ?? 0;
  const [start, far] = [site.spot(from), site.spot(to)];
  if (!start || !far) return { id, mmPerCun, deviationMm: null, isOk: false };
  const end: Spot = from === to ? { position: mirror(far.position), normal: mirror(far.normal) } : far;
  const lengthMm = {
    height: () => 1000 * Math.abs(start.position[1] - end.position[1]),
    transverse: () => 1000 * Math.abs(start.position[0] - end.position[0]),
    straight: () => 1000 * distance(start.position, end.position),
    skin: () => site.tapeMm(start, end),
  }[measure]();
  const deviationMm = lengthMm === null ? null : lengthMm - mmPerCun * cun;
  return { id, mmPerCun, deviationMm, isOk: deviationMm !== null && Math.abs(deviationMm) <= SCALE_MM };
}

function measureLine({ meridian, name, points, polyline }: LineRecord, site: PlacedSite, tape: SkinTape): MeasuredPath {
  const vertices = Array.from({ length: polyline.length / 3 }, (_, i) =>
    metres([polyline[3 * i]!, polyline[3 * i + 1]!, polyline[3 * i + 2]!]),
  );
  const stops = points.flatMap((code) => {
    const spot = site.spot(code);
    return spot ? [{ code, position: spot.position }] : [];
  });
  const findings = measurePath(vertices, stops, (position) => tape.gap(position));
  return { name: `${meridian}.${name}`, findings, isOk: stops.length === points.length && isSoundPath(findings) };
}

/** The places of one placements file, as statements ask for them. */
class PlacedSite implements Site {
  readonly #placements: Placements;
  readonly #rules: Rules;
  readonly #tape: SkinTape;
  readonly #points: ReadonlyMap<string, Spot>;

  constructor(placements: Placements, rules: Rules, tape: SkinTape) {
    this.#placements = placements;
    this.#rules = rules;
    this.#tape = tape;
    const standard = placements.points.filter(({ definition }) => definition === 'who');
    this.#points = new Map(standard.map((record) => [record.code, spotOf(record)]));
  }

  spot(ref: StatementRef): Spot | null {
    const point = this.#points.get(ref);
    if (point) return point;
    const { landmarks } = this.#placements;
    const ticks = landmarks[`${ref}-left`] ?? landmarks[ref];
    if (ticks === undefined) return null;
    const position = metres(ticks);
    const [x, y, z] = this.#tape.normalAt(position);
    return { position, normal: position[0] === 0 ? [0, y, z] : [x, y, z] };
  }

  mmPerCun(scale: ScaleId): number | null {
    return this.#placements.scales[scale] ?? null;
  }

  directions(frame: FrameId): SegmentDirections | null {
    if (frame === 'trunk' || frame === 'head') return axialDirections;
    const known = this.#rules.landmarkFile.frames.find(({ id }) => id === frame);
    return known ? limbDirections(known, (landmark) => this.spot(landmark)?.position ?? null) : null;
  }

  tapeMm(from: Spot, to: Spot): number | null {
    const long = this.#tape.along(from, to);
    return long === null ? null : 1000 * long;
  }
}

function spotOf({ position, normal }: PlacedRecord): Spot {
  return { position: metres(position), normal: [normal[0] / 1000, normal[1] / 1000, normal[2] / 1000] };
}

function metres([x, y, z]: Vec3): Vec3 {
  return [x * METRES_PER_TICK, y * METRES_PER_TICK, z * METRES_PER_TICK];
}
