import type { PointCode } from './code.ts';
import type { PlacedBody } from './placedBody.ts';
import type { Point } from './point.ts';

/** The points a person looks at, to be taken elsewhere: a spreadsheet, a script. */
export interface PointSheet {
  readonly codes: readonly PointCode[];
  /** The link that shows these points. */
  readonly address: string;
  readonly body: PlacedBody;
  point(code: PointCode): Point | undefined;
}

const METRES_DECIMALS = 4;
const columns = [
  'code',
  'pinyin',
  'hanzi',
  'english',
  'meridian',
  'region',
  'body',
  'side',
  'definition',
  'x_m',
  'y_m',
  'z_m',
] as const;

/** One line for each place on the body; where a point has two standard places, both. Metres, body frame. */
export function sheetAsCsv({ codes, body, point }: PointSheet): string {
  const rows = codes.flatMap((code) => {
    const known = point(code);
    const { pinyin, hanzi, english } = known?.names ?? { pinyin: '', hanzi: { simplified: '' }, english: '' };
    return body.points
      .filter((placed) => placed.code === code)
      .map(({ side, definition, position }) => [
        ...[code, pinyin, hanzi.simplified, english, known?.meridian ?? '', known?.region ?? ''],
        ...[body.body, side, definition, ...position.map((n) => n.toFixed(METRES_DECIMALS))],
      ]);
  });
  return `${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** The same for programs, with its frame and the link it came from. */
export function sheetAsJson({ codes, body, address, point }: PointSheet): string {
  const points = codes.map((code) => {
    const { names, meridian, region } = point(code) ?? {};
    const placed = body.points
      .filter((it) => it.code === code)
      .map(({ side, definition, position, normal }) => ({ side, definition, position, normal }));
    return { code, names, meridian, region, placed };
  });
  const frame = 'metres; +x to the patient’s left, +y up, +z to the front; floor at y = 0; midsagittal plane x = 0';
  return `${JSON.stringify({ format: 'backpoints/set@1', address, body: body.body, heightM: body.heightM, frame, points }, null, 2)}\n`;
}

/** Quoted where it has to be (RFC 4180). */
function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
