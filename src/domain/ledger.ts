import * as v from 'valibot';
import type { PointCode } from './code.ts';
import { type Check, checksOf, type Definition, isStatement, scaleOf } from './ledger/check.ts';
import { isAngle, isPlacing, judge, type Verdict } from './ledger/verdict.ts';
import { LandmarkId, ScaleId } from './placement.ts';
import type { PointEntry } from './point.ts';

const TICKS_PER_MM = 100;

/** Hundredths of a millimetre, or whole degrees where the check is an angle; null where nothing could be measured. */
const Deviation = v.nullable(v.pipe(v.number(), v.integer()));

/** Millimetres and cun of what the standard says in numbers: sides and surfaces are held or not, and have no residual. */
const LedgerSummary = v.strictObject({
  points: v.number(),
  /** Statements of the standard that were measured, and how many of all checks failed. */
  statements: v.number(),
  failed: v.number(),
  medianMm: v.number(),
  maxMm: v.number(),
  medianCun: v.number(),
  maxCun: v.number(),
  /** The point with the largest residual in cun; null when nothing was measured. */
  worst: v.nullable(v.string()),
});
export type LedgerSummary = v.InferOutput<typeof LedgerSummary>;

/**
 * `models/ledger.json`: what `pipeline/checkPlacements` found when it measured the placed points against their statements. What
 * was measured on a point, and in which order, stands in the point's own entry (`checksOf`); here are only the findings.
 */
export const Ledger = v.strictObject({
  format: v.literal('backpoints/ledger@1'),
  /** sha256 of the placements it was measured on. */
  inputs: v.string(),
  /** What one cun of each scale is a part of: so many cun between two landmarks. */
  scales: v.array(v.strictObject({ id: ScaleId, from: LandmarkId, to: LandmarkId, cun: v.number() })),
  bodies: v.record(
    v.string(),
    v.strictObject({
      summary: LedgerSummary,
      /** Millimetres per cun, and how far the scale measured anew between its landmarks is off, over its whole length. */
      scales: v.record(ScaleId, v.strictTuple([v.number(), Deviation])),
      /** By `ledgerKey`. */
      points: v.record(v.string(), v.array(Deviation)),
      /** By meridian and name, `BL.inner`: off the skin, widest gap, beside its points; and how many points are out of order. */
      paths: v.record(v.string(), v.strictTuple([Deviation, Deviation, Deviation, v.number()])),
    }),
  ),
});
export type Ledger = v.InferOutput<typeof Ledger>;
export type LedgerBody = Ledger['bodies'][string];

/** The name of a point in the ledger; a second location has its own. */
export function ledgerKey(code: PointCode, definition: Definition): string {
  return definition === 'who' ? code : `${code} ${definition}`;
}

/** The findings of one point in words that can be shown: each check with its residual. Empty when the point was not measured. */
export function verdictsOf(
  body: Pick<LedgerBody, 'scales' | 'points'>,
  point: PointEntry,
  code: PointCode,
  definition: Definition = 'who',
): readonly Verdict[] {
  const deviations = body.points[ledgerKey(code, definition)];
  if (deviations === undefined) return [];
  return checksOf(point, code, definition).map((check, i) =>
    judge(check, unpackDeviation(check, deviations[i] ?? null), body.scales[scaleOf(check, point.region)]?.[0] ?? null),
  );
}

/** The largest residual of what the standard says in numbers; null when it says nothing. */
export function worstOf(verdicts: readonly Verdict[]): { readonly mm: number; readonly cun: number } | null {
  const placing = verdicts.filter(({ check, residual }) => isPlacing(check) && residual !== null);
  if (placing.length === 0) return null;
  const worst = placing.reduce((most, it) => (it.residualCun! > most.residualCun! ? it : most));
  return { mm: worst.residual!, cun: worst.residualCun! };
}

/** A deviation as the file holds it. */
export function packDeviation(check: Check, deviation: number | null): number | null {
  if (deviation === null) return null;
  return Math.round(isAngle(check) ? deviation : deviation * TICKS_PER_MM) || 0;
}

function unpackDeviation(check: Check, packed: number | null): number | null {
  return packed === null || isAngle(check) ? packed : packed / TICKS_PER_MM;
}

/** Medians and worst of one body. */
export function summarise(
  points: readonly { readonly code: PointCode; readonly verdicts: readonly Verdict[] }[],
): LedgerSummary {
  const verdicts = points.flatMap(({ code, verdicts: own }) => own.map((verdict) => ({ code, ...verdict })));
  const placing = verdicts.filter(({ check, residual }) => isPlacing(check) && residual !== null);
  const byCun = placing.toSorted((a, b) => a.residualCun! - b.residualCun!);
  const mm = placing.map(({ residual }) => residual!).toSorted((a, b) => a - b);
  const rounded = (n: number | undefined, perUnit: number) => Math.round((n ?? 0) * perUnit) / perUnit;
  return {
    points: new Set(points.map(({ code }) => code)).size,
    statements: verdicts.filter(({ check, deviation }) => isStatement(check) && deviation !== null).length,
    failed: verdicts.filter(({ isOk }) => !isOk).length,
    medianMm: rounded(mm[mm.length >> 1], 100),
    maxMm: rounded(mm.at(-1), 100),
    medianCun: rounded(byCun[byCun.length >> 1]?.residualCun ?? 0, 1000),
    maxCun: rounded(byCun.at(-1)?.residualCun ?? 0, 1000),
    worst: byCun.at(-1)?.code ?? null,
  };
}
