import * as v from 'valibot';

/** The fourteen channels by WHO abbreviation, and EX for the extra points. */
export const meridianCodes = [
  'LU',
  'LI',
  'ST',
  'SP',
  'HT',
  'SI',
  'BL',
  'KI',
  'PC',
  'TE',
  'GB',
  'LR',
  'GV',
  'CV',
  'EX',
] as const;
export const MeridianCode = v.picklist(meridianCodes);
export type MeridianCode = v.InferOutput<typeof MeridianCode>;

/** A WHO point code: `BL23`, `GV4`, `EX-B7`, `EX-HN3`, and the levels of the Jiaji series, `EX-B2-L2`. */
export const PointCode = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:LU|LI|ST|SP|HT|SI|BL|KI|PC|TE|GB|LR|GV|CV)[1-9]\d?|EX-(?:HN|CA|B|UE|LE)[1-9]\d?(?:-[TL][1-9]\d?)?)$/,
    'expected a WHO point code such as BL23 or EX-B2-L2',
  ),
  v.brand('PointCode'),
);
export type PointCode = v.InferOutput<typeof PointCode>;

/** Other spellings of the channel abbreviations that books and students use. */
const aliases: Readonly<Record<string, MeridianCode>> = {
  UB: 'BL',
  B: 'BL',
  DU: 'GV',
  GOV: 'GV',
  REN: 'CV',
  RN: 'CV',
  CON: 'CV',
  K: 'KI',
  KID: 'KI',
  P: 'PC',
  HC: 'PC',
  SJ: 'TE',
  TW: 'TE',
  TB: 'TE',
  TH: 'TE',
  SAN: 'TE',
  LV: 'LR',
  LIV: 'LR',
  H: 'HT',
  HE: 'HT',
  G: 'GB',
  S: 'ST',
  L: 'LU',
  CO: 'LI',
};

/** The code meant by a loose spelling (`ub-23`, `BL 23`, `Du4`, `ex b2 l2`), or null when there is none. */
export function parsePointCode(text: string): PointCode | null {
  const compact = text
    .trim()
    .toUpperCase()
    .replace(/[\s._–-]+/g, '');
  const extra = /^(?:EX|M)(HN|CA|B|UE|LE)([1-9]\d?)(?:([TL])([1-9]\d?))?$/.exec(compact);
  if (extra) {
    const [, area, number, spine, level] = extra;
    return toCode(`EX-${area}${number}${spine === undefined ? '' : `-${spine}${level}`}`);
  }
  const plain = /^([A-Z]+)0*([1-9]\d?)$/.exec(compact);
  if (!plain?.[1]) return null;
  return toCode(`${aliases[plain[1]] ?? plain[1]}${plain[2]}`);
}

/** How books and students write a code, compact and in small letters: `bl23`, `ub23`, `b23`. */
export function spellingsOf(code: PointCode): readonly string[] {
  const own = meridianOf(code);
  const rest = code.slice(own.length);
  const others = Object.entries(aliases).flatMap(([alias, meridian]) => (meridian === own ? [alias] : []));
  return [own, ...others].map((channel) => `${channel}${rest}`.replaceAll('-', '').toLowerCase());
}

function toCode(text: string): PointCode | null {
  const parsed = v.safeParse(PointCode, text);
  return parsed.success ? parsed.output : null;
}

/** The channel a code belongs to; all extra points share `EX`. */
export function meridianOf(code: PointCode): MeridianCode {
  return (code.startsWith('EX-') ? 'EX' : code.replace(/\d+$/, '')) as MeridianCode;
}
