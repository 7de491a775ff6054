import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { type Ledger, type LedgerBody, ledgerKey, packDeviation, summarise } from '#domain/ledger.ts';
import { Placements } from '#domain/placements.ts';
import { describeFailures } from './describeFailures.ts';
import { type MeasuredBody, measureBody } from './measureBody.ts';
import { readBodies } from './readBodies.ts';
import { readBody } from './readBody.ts';
import { type Rules, readRules } from './readRules.ts';
import { SkinTape } from './skinTape.ts';

/*
 * npm run check:placements             measures what was placed against what the standard says, and writes models/ledger.json
 * npm run check:placements -- --check  writes nothing; exits 1 also when the committed ledger is not what would be written
 *
 * Exits 1 and names every statement that does not hold. `npm run place` runs it too.
 */

const MODELS = new URL('../../models/', import.meta.url);
const LEDGER = new URL('ledger.json', MODELS);

/** Measures every placed body; what it found, and the ledger's text. */
export async function checkPlacements(rules: Rules): Promise<{ bodies: readonly MeasuredBody[]; text: string }> {
  const hash = createHash('sha256');
  const bodies: MeasuredBody[] = [];
  for (const { id } of readBodies()) {
    const file = readFileSync(new URL(`placements-${id}.json`, MODELS), 'utf8');
    hash.update(file);
    const placements = v.parse(Placements, JSON.parse(file));
    bodies.push(measureBody(placements, rules, new SkinTape(await readBody(id))));
  }
  const ledger: Ledger = {
    format: 'backpoints/ledger@1',
    inputs: hash.digest('hex'),
    scales: rules.landmarkFile.scales.map(({ id, from, to, cun }) => ({ id, from, to, cun })),
    bodies: Object.fromEntries(bodies.map((body) => [body.body, bodyRecord(body)])),
  };
  return { bodies, text: `${JSON.stringify(ledger)}\n` };
}

function bodyRecord({ points, scales, paths }: MeasuredBody): LedgerBody {
  const ticks = (mm: number | null) => (mm === null || mm === Infinity ? null : Math.round(mm * 100) || 0);
  return {
    summary: summarise(points.map(({ code, findings }) => ({ code, verdicts: findings }))),
    scales: Object.fromEntries(scales.map(({ id, mmPerCun, deviationMm }) => [id, [mmPerCun, ticks(deviationMm)]])),
    points: Object.fromEntries(
      points.map(({ code, definition, findings }) => [
        ledgerKey(code, definition),
        findings.map(({ check, deviation }) => packDeviation(check, deviation)),
      ]),
    ),
    paths: Object.fromEntries(
      paths.map(({ name, findings: { skin, gap, through, disorder } }) => [
        name,
        [ticks(skin), ticks(gap), ticks(through), disorder.length],
      ]),
    ),
  };
}

/** Writes the ledger, or with `check` only compares it, and reports; sets the exit code when anything fails. */
export async function writeLedger(check: boolean): Promise<void> {
  const startedMs = performance.now();
  const rules = readRules();
  const { bodies, text } = await checkPlacements(rules);
  if (!check) writeFileSync(LEDGER, text);
  else if (!existsSync(LEDGER) || readFileSync(LEDGER, 'utf8') !== text) {
    console.error('models/ledger.json is not current: run npm run check:placements');
    process.exitCode = 1;
  }
  const failures = describeFailures(bodies, rules);
  for (const { body, subject, text: what } of failures) console.error(`on ${body}: ${subject}: ${what}`);
  if (failures.length > 0) process.exitCode = 1;
  for (const [id, { summary }] of Object.entries((JSON.parse(text) as Ledger).bodies)) {
    const { points, statements, failed, medianMm, maxMm, medianCun, maxCun, worst } = summary;
    console.log(
      `ledger of ${id}: ${points} points, ${statements} statements, ${failed} checks failed; ` +
        `off by ${medianMm} mm (${medianCun} cun) in the median, ${maxMm} mm (${maxCun} cun, ${worst}) at most`,
    );
  }
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`ledger.json: ${Math.round(text.length / 1024)} kB, ${failures.length} failures, ${seconds} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await writeLedger(process.argv.includes('--check'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
