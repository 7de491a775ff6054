import * as v from 'valibot';
import type { PointCode } from '#domain/code.ts';
import type { ScaleId } from '#domain/placement.ts';
import { LandmarkId } from '#domain/placement.ts';
import type { PointEntry } from '#domain/point.ts';
import type { Statement } from '#domain/statement.ts';
import { localScale } from './localScale.ts';

/**
 * What is true of every placed point, whatever its rule: it lies on the skin, its anchor leads back to it, its normal is a unit
 * vector that looks outwards, and its right twin lies on the right skin (or it stands on the midline).
 */
const generalKinds = ['skin', 'anchor', 'normal', 'twin', 'midline'] as const;
type GeneralKind = (typeof generalKinds)[number];

/** One thing that is measured on a placed point. */
export type Check = Statement | { readonly kind: GeneralKind };

/** Whether a check is a statement of the standard. */
export function isStatement(check: Check): check is Statement {
  return !generalKinds.some((kind) => kind === check.kind);
}

export type Definition = 'who' | 'alternative';

/**
 * What is measured on a point, in the order of the ledger. Statements speak of the standard's own location; of an alternative
 * only the general things are measured. A member of a series is level with its vertebra and as far out as the series.
 */
export function checksOf(point: PointEntry, code: PointCode, definition: Definition = 'who'): readonly Check[] {
  const general: GeneralKind[] = ['skin', 'anchor', 'normal', point.side === 'midline' ? 'midline' : 'twin'];
  return [...general.map((kind) => ({ kind })), ...(definition === 'who' ? statementsOf(point, code) : [])];
}

function statementsOf({ code, statements, series }: PointEntry, asked: PointCode): readonly Statement[] {
  if (series === undefined) return statements;
  const vertebra = asked.slice(code.length + 1).toLowerCase();
  const shared = statements.filter(({ kind }) => kind === 'lateral' || kind === 'surface');
  const ref = v.parse(LandmarkId, `${vertebra}-spinous-inferior`);
  return [{ kind: 'level', ref, frame: 'trunk' }, ...shared];
}

/** The scale by which a check's residual is told in cun: the statement's own, or that of the region the point lies in. */
export function scaleOf(check: Check, region: string): ScaleId {
  return 'scale' in check ? check.scale : localScale(region);
}
