import type { Check } from './check.ts';

/** More than this off what the standard says, in cun, and the build fails. */
export const TOLERANCE_CUN = 0.15;

/** The skin may face this far away from a named direction and still be said to face it; degrees. */
const FACING_DEG = 80;
/** A normal is that of smooth skin; the flat triangle under it may lean this far from it. */
const NORMAL_DEG = 60;
const ON_SKIN_MM = 1;
const ANCHOR_MM = 0.5;
const TWIN_MM = 0.5;

/** What one check found, and whether that is good enough. */
export interface Verdict {
  readonly check: Check;
  readonly unit: 'mm' | 'deg';
  /** As `measureStatement` gives it; null when it could not be measured. */
  readonly deviation: number | null;
  /** How far off, never negative: millimetres, or degrees beyond what is allowed. */
  readonly residual: number | null;
  /** The residual in cun; null for angles. */
  readonly residualCun: number | null;
  readonly isOk: boolean;
}

/** Judges a deviation in the check's own unit; `mmPerCun` is that of the check's scale. */
export function judge(check: Check, deviation: number | null, mmPerCun: number | null): Verdict {
  const unit = isAngle(check) ? 'deg' : 'mm';
  if (deviation === null || (unit === 'mm' && mmPerCun === null))
    return { check, unit, deviation, residual: null, residualCun: null, isOk: false };
  const residual = residualOf(check, deviation);
  const residualCun = unit === 'mm' ? residual / mmPerCun! : null;
  return {
    check,
    unit,
    deviation,
    residual,
    residualCun,
    isOk: isWithin(check, deviation, residual, residualCun ?? 0),
  };
}

/** Whether a check measures an angle rather than a length. */
export function isAngle({ kind }: Check): boolean {
  return kind === 'surface' || kind === 'normal';
}

/** Whether a check's residual is a length that the standard gives a number for, and so counts in medians. */
export function isPlacing({ kind }: Check): boolean {
  return ['at', 'level', 'lateral', 'distance', 'offset', 'fraction', 'onLine'].includes(kind);
}

function residualOf({ kind }: Check, deviation: number): number {
  switch (kind) {
    case 'side':
      return Math.max(0, -deviation);
    case 'surface':
      return Math.max(0, deviation - FACING_DEG);
    case 'normal':
      return Math.max(0, deviation - NORMAL_DEG);
    default:
      return Math.abs(deviation);
  }
}

function isWithin({ kind }: Check, deviation: number, residual: number, residualCun: number): boolean {
  switch (kind) {
    case 'skin':
      return residual <= ON_SKIN_MM;
    case 'anchor':
      return residual <= ANCHOR_MM;
    case 'twin':
      return residual <= TWIN_MM;
    case 'side':
      return deviation > 0;
    case 'midline':
    case 'surface':
    case 'normal':
      return residual === 0;
    default:
      return residualCun <= TOLERANCE_CUN;
  }
}
