import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { PointCode } from '#domain/code.ts';
import type { Vec3 } from '#domain/frame.ts';
import { type PlacedBody, type PlacedPoint, unpackPlacements } from '#domain/placedBody.ts';
import { Placements } from '#domain/placements.ts';
import { readBodies } from './readBodies.ts';
import { readRules } from './readRules.ts';

/*
 * npm run --silent export:points -- --body male --format json > points.json
 * --body takes a body id or `all`; --format json (default) or csv; --list-bodies prints the ids.
 */

const FRAME = "metres; +x to the patient's left, +y up, +z to the front; floor at y = 0; midsagittal plane x = 0";
const formats = ['json', 'csv'] as const;

/** One body as `points-export.md` documents it. `insideBody` are the codes whose point lies under the skin shown. */
export function bodyRecord(placed: PlacedBody, insideBody: ReadonlySet<PointCode>) {
  return {
    format: 'backpoints/points@1',
    body: placed.body,
    frame: FRAME,
    heightM: placed.heightM,
    scales: Object.fromEntries(Object.entries(placed.mmPerCun).map(([id, mmPerCun]) => [id, { mmPerCun }])),
    landmarks: Object.fromEntries([...placed.landmarks].map(([id, at]) => [id, rounded(at)])),
    points: placed.points.map(({ code, side, position, normal, definition }) => ({
      code,
      side,
      position: rounded(position),
      normal: rounded(normal),
      definition,
      ...(insideBody.has(code) ? { onSkin: false } : {}),
    })),
    meridians: meridianRecords(placed),
  };
}

/** The points of several bodies as CSV, one header line, one line per point. */
export function pointsCsv(bodies: readonly PlacedBody[], insideBody: ReadonlySet<PointCode>): string {
  const line = (body: string, { code, side, definition, position, normal }: PlacedPoint): string =>
    [body, code, side, definition, ...rounded(position), ...rounded(normal), !insideBody.has(code)].join(',');
  const lines = bodies.flatMap((placed) => placed.points.map((point) => line(placed.body, point)));
  return ['body,code,side,definition,x,y,z,nx,ny,nz,onSkin', ...lines].join('\n');
}

function meridianRecords({ lines }: PlacedBody) {
  const codes = [...new Set(lines.map(({ meridian }) => meridian))];
  return codes.map((code) => ({
    code,
    paths: lines
      .filter(({ meridian }) => meridian === code)
      .map(({ name, side, points, polyline }) => ({
        name,
        side,
        points,
        polyline: Array.from({ length: polyline.length / 3 }, (_, i) =>
          rounded([polyline[3 * i]!, polyline[3 * i + 1]!, polyline[3 * i + 2]!]),
        ),
      })),
  }));
}

/** To a tenth of a millimetre, which is what the placements hold. */
function rounded(vector: Vec3): number[] {
  return vector.map((n) => Math.round(n * 1e4) / 1e4 || 0);
}

function readPlaced(body: string): PlacedBody {
  return unpackPlacements(v.parse(Placements, JSON.parse(readFileSync(placementsFile(body), 'utf8'))));
}

function placementsFile(body: string): URL {
  return new URL(`../../models/placements-${body}.json`, import.meta.url);
}

/** What the program prints for its arguments, and its exit code. */
export function exportPoints(args: readonly string[]): { code: number; out?: string; error?: string } {
  const ids = readBodies().map(({ id }) => id);
  if (args.includes('--list-bodies')) return { code: 0, out: ids.join('\n') };
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const body = option('--body') ?? ids[0]!;
  const format = option('--format') ?? 'json';
  if (body !== 'all' && !ids.includes(body))
    return { code: 2, error: `unknown body ${body}: expected ${ids.join(', ')} or all` };
  if (!formats.some((it) => it === format))
    return { code: 2, error: `unknown format ${format}: expected ${formats.join(' or ')}` };
  const insideBody = new Set(
    readRules()
      .points.filter(({ point }) => !point.onSkin)
      .map(({ point }) => point.code),
  );
  const wanted = body === 'all' ? ids : [body];
  const missing = wanted.filter((id) => !existsSync(placementsFile(id)));
  if (missing.length > 0) return { code: 1, error: `not placed yet: ${missing.join(', ')}; run npm run place` };
  const placed = wanted.map(readPlaced);
  if (format === 'csv') return { code: 0, out: pointsCsv(placed, insideBody) };
  const records = placed.map((it) => bodyRecord(it, insideBody));
  return {
    code: 0,
    out: JSON.stringify(body === 'all' ? { format: 'backpoints/points@1', bodies: records } : records[0]),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const { code, out, error } = exportPoints(process.argv.slice(2));
  if (out !== undefined) process.stdout.write(`${out}\n`);
  if (error !== undefined) process.stderr.write(`${error}\n`);
  process.exitCode = code;
}
