import type { HurtRegion } from '#domain/pattern.ts';

/*
 * A back, drawn once by hand: units are a little under half a centimetre, the midline is x = 100. The right half is
 * written out and the left one mirrored, so that both sides are the same.
 */
const RIGHT_HALF: readonly (readonly number[])[] = [
  [100, 6, 114, 6, 121, 18, 119, 32],
  [118, 41, 115, 46, 111, 50],
  [111, 56, 111, 60, 113, 64],
  [124, 71, 142, 72, 152, 82],
  [160, 92, 162, 110, 165, 126],
  [168, 150, 175, 172, 178, 196],
  [180, 208, 173, 212, 170, 203],
  [165, 182, 157, 162, 150, 128],
  [148, 146, 144, 158, 141, 170],
  [142, 186, 147, 198, 148, 214],
  [150, 252, 144, 288, 140, 344],
];

const first = RIGHT_HALF[0]!;

/** The outline from the crown to above the knees, open below. */
export const FIGURE = [
  `M${first[0]} ${first[1]}`,
  curve(first.slice(2)),
  ...RIGHT_HALF.slice(1).map(curve),
  'L106 344 C106 300 104 262 101 238 L100 234 L99 238 C96 262 94 300 94 344 L60 344',
  ...mirrored(),
  'Z',
].join(' ');

/** Each region as it is tapped, both sides in one shape. */
export const regionShapes: Readonly<Record<HurtRegion, string>> = {
  'neck-to-back': 'M90 46 H110 L111 62 C121 69 134 70 143 76 L126 92 H74 L57 76 C66 70 79 69 89 62 Z',
  'between-shoulder-blades':
    'M76 95 H124 Q128 95 127 100 L120 146 Q119 150 115 150 H85 Q81 150 80 146 L73 100 Q72 95 76 95 Z',
  'low-back-middle': 'M90 158 H110 V202 H90 Z',
  'low-back-side': 'M64 158 H87 V202 H57 Q58 186 64 170 Z M113 158 H136 V170 Q142 186 143 202 H113 Z',
  buttock:
    'M87 205 V236 Q84 252 72 250 Q56 246 55 224 L56 205 Z M113 205 V236 Q116 252 128 250 Q144 246 145 224 L144 205 Z',
  tailbone: 'M90 205 H110 V226 Q106 234 100 234 Q94 234 90 226 Z',
  'leg-back': 'M75 254 H94 L92 344 H76 Z M106 254 H125 L124 344 H108 Z',
  'leg-side':
    'M54 238 Q58 252 72 254 L73 344 H60 Q56 288 54 238 Z M146 238 Q142 252 128 254 L127 344 H140 Q144 288 146 238 Z',
};

function curve(c: readonly number[]): string {
  return `C${c.join(' ')}`;
}

/** The left half, from below the buttock back up to the crown: each curve the other way round. */
function mirrored(): string[] {
  const ends = RIGHT_HALF.map((_, i) => (i === 0 ? first.slice(0, 2) : RIGHT_HALF[i - 1]!.slice(-2)));
  return RIGHT_HALF.map((c, i) => {
    const [ax, ay, bx, by] = c.slice(-6) as [number, number, number, number];
    const [ex, ey] = ends[i] as [number, number];
    return `C${200 - bx} ${by} ${200 - ax} ${ay} ${200 - ex} ${ey}`;
  }).reverse();
}
