import { use, useMemo } from 'react';
import type { PointCode } from '#domain/code.ts';
import type { FindItStep } from '#domain/findIt/findItStep.ts';
import { findItSteps } from '#domain/findIt/findItSteps.ts';
import { ruleOfPoint } from '#domain/findIt/ruleOfPoint.ts';
import { useCatalog } from '#state/catalogContext.ts';

/** The steps to a point. */
export function useFindItSteps(code: PointCode): readonly FindItStep[] {
  const entries = use(useCatalog().loadEntries());
  return useMemo(() => findItSteps(code, (other) => ruleOfPoint(other, entries.get(other))), [entries, code]);
}
