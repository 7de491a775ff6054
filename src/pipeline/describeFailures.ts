import type { Finding, MeasuredBody } from './measureBody.ts';
import type { Rules } from './readRules.ts';

/** One thing that does not hold on one body, for whoever mends the rule, the landmark or the statement. */
export interface Failure {
  readonly body: string;
  /** A point's code, a path's or a scale's name. */
  readonly subject: string;
  /** What is expected and what was found. */
  readonly text: string;
}

/** Everything that failed, in the order in which it was measured; also the points that were never placed. */
export function describeFailures(bodies: readonly MeasuredBody[], rules: Rules): readonly Failure[] {
  return bodies.flatMap((measured) => {
    const { body, points, scales, paths } = measured;
    const failure = (subject: string, text: string): Failure => ({ body, subject, text });
    return [
      ...unplaced(measured, rules).map((code) => failure(code, 'was not placed')),
      ...points.flatMap(({ code, definition, findings }) =>
        findings
          .filter(({ isOk }) => !isOk)
          .map((finding) => failure(definition === 'who' ? code : `${code} ${definition}`, describeFinding(finding))),
      ),
      ...scales
        .filter(({ isOk }) => !isOk)
        .map(({ id, deviationMm }) => failure(`scale ${id}`, `measured anew it is off by ${deviationMm} mm`)),
      ...paths.filter(({ isOk }) => !isOk).map(({ name, findings }) => failure(name, describePath(findings))),
    ];
  });
}

function unplaced({ points }: MeasuredBody, rules: Rules): readonly string[] {
  const placed = new Set<string>(points.map(({ code }) => code));
  const wanted = rules.points.flatMap(({ point: { code, series } }) => series?.map((it) => it.code) ?? [code]);
  return wanted.filter((code) => !placed.has(code));
}

function describeFinding({ check, unit, deviation, residual, residualCun, problem }: Finding): string {
  const what = Object.values(check).join(' ');
  if (deviation === null) return `${what}: not measured, ${problem}`;
  if (unit === 'deg') return `${what}: the skin looks ${deviation.toFixed(0)}° away from it`;
  const found = 'cun' in check ? `, expected ${check.cun} cun of ${check.scale}` : '';
  return `${what}${found}: ${deviation > 0 ? '+' : ''}${deviation.toFixed(1)} mm, residual ${residual!.toFixed(1)} mm = ${residualCun!.toFixed(2)} cun`;
}

function describePath({ skin, gap, through, disorder }: MeasuredBody['paths'][number]['findings']): string {
  const order = disorder.length > 0 ? `; out of order: ${disorder.join(', ')}` : '';
  return `${skin.toFixed(1)} mm off the skin, widest gap ${gap.toFixed(1)} mm, ${through.toFixed(1)} mm beside its points${order}`;
}
