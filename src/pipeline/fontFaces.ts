/**
 * Which font files there are, what each is cut from and which characters of which texts it holds.
 *
 * Inter has no Han, kana or hangul, and many machines have no font that does. Names are set in a serif, the words of a
 * Chinese interface in a sans. Files of one family share out the scripts, so a page fetches only what it shows; of two that
 * answer for a character the later one is taken.
 */
import type { NpmPackage } from './npmPackage.ts';

/** What a text is: a name in simplified or no script, a name in traditional script, or words in Chinese. */
export type TextKind = 'name' | 'traditional' | 'chinese';

/** First and last code point, both included. */
type Range = readonly [number, number];

export interface FontFace {
  /** Without `.woff2`. */
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  readonly source: NpmPackage;
  /** The texts whose characters it holds, and the code points it answers for. */
  readonly kinds: readonly TextKind[];
  readonly ranges: readonly Range[];
  /** Characters that it holds though no text has them yet: a reader may type them. */
  readonly always?: string;
  /** Of a variable font: the file, and the boldest weight that the stylesheets ask for; `weight` is the lightest. */
  readonly file?: string;
  readonly boldest?: number;
  /** The face, next in the family list of the tokens, that takes what this one's source has no glyph for. */
  readonly spare?: string;
}

const LICENCE = 'LICENSE_FONT';

/** The licence as it lies in the package of a face. */
export function licenceOf({ source }: FontFace): string {
  return Object.keys(source.files).find((file) => file.startsWith('LICENSE')) ?? LICENCE;
}

/** Radicals, CJK punctuation, enclosed and compatibility forms, every block of ideographs, full-width forms. */
const HAN: readonly Range[] = [
  [0x2e80, 0x303f],
  [0x3190, 0x31ef],
  [0x3200, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x323af],
];
const KANA: readonly Range[] = [
  [0x3040, 0x30ff],
  [0x31f0, 0x31ff],
];
const HANGUL: readonly Range[] = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
];

/** What English is written in: ASCII, Latin-1, quotation marks, dashes and the minus. */
const LATIN: readonly Range[] = [
  [0x0020, 0x00ff],
  [0x2010, 0x2027],
  [0x2212, 0x2212],
];
/** The vowels with the tones of pinyin, and letters in the names of authors. */
const LATIN_EXTENDED: readonly Range[] = [
  [0x0100, 0x02af],
  [0x1e00, 0x1eff],
];
/** 中文: how the button that leads to Chinese names it. The whole font of names for two characters would be the largest font of the first picture. */
const CHINESE_IN_CHINESE: readonly Range[] = [
  [0x4e2d, 0x4e2d],
  [0x6587, 0x6587],
];
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).join('');

const inter: NpmPackage = {
  spec: '@fontsource-variable/inter@5.3.0',
  integrity: 'sha512-OupL48va4JNofb97w6NYeF9S7W/kHNKM0Er8Dem5nqi4jeOLrVJDoE8tZEpnMJmtkvNbB1EIPPwHcdkF6b1oUA==',
  cache: 'inter',
  files: {
    LICENSE: null,
    'files/inter-latin-wght-normal.woff2': null,
    'files/inter-latin-ext-wght-normal.woff2': null,
  },
};
const serifSc = fontPackage(
  'noto-serif-sc@0.4.3',
  'sha512-fSmUpiSFtSeyHV45/2xUOy5SdfExklQwwMKN3cQjAZAujITHDmSbpMHCVdCMhRqMjQtu0ZRgc29u8A+CU3akfw==',
  ['400Regular/NotoSerifSC_400Regular.ttf'],
);
const serifTc = fontPackage(
  'noto-serif-tc@0.4.4',
  'sha512-nNbTm4wez1oXI5K3296eY+S4Ud3aFigjmX0mwxV7L6F1GDCwqMdO5tfgGl4fhLti25GAmaKZy7HkiY6pYcEMlQ==',
  ['400Regular/NotoSerifTC_400Regular.ttf'],
);
const serifKr = fontPackage(
  'noto-serif-kr@0.4.3',
  'sha512-thoZx9Dcr4CrjFdhOAVJXuv31rkirogUHkY0XUBybyC97NBO18Q2/achY+KfvLVabEZvmEEAH829Y9YUALZbIQ==',
  ['400Regular/NotoSerifKR_400Regular.ttf'],
);
const sansSc = fontPackage(
  'noto-sans-sc@0.4.3',
  'sha512-9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==',
  ['400Regular/NotoSansSC_400Regular.ttf', '600SemiBold/NotoSansSC_600SemiBold.ttf'],
);

const ui = { family: 'Inter Variable', weight: 400, boldest: 700, source: inter } as const;
const every: readonly TextKind[] = ['name', 'traditional', 'chinese'];

export const fontFaces: readonly FontFace[] = [
  { ...ui, name: 'ui', file: 'files/inter-latin-wght-normal.woff2', kinds: every, ranges: LATIN, always: ASCII },
  { ...ui, name: 'ui-extended', file: 'files/inter-latin-ext-wght-normal.woff2', kinds: every, ranges: LATIN_EXTENDED },
  { name: 'han', family: 'Backpoints Han', weight: 400, source: serifSc, kinds: ['name'], ranges: HAN },
  {
    name: 'han-button',
    family: 'Backpoints Han',
    weight: 400,
    source: serifSc,
    kinds: ['name'],
    ranges: CHINESE_IN_CHINESE,
  },
  {
    name: 'kana',
    family: 'Backpoints Han',
    weight: 400,
    source: serifSc,
    kinds: every,
    ranges: KANA,
  },
  {
    name: 'hangul',
    family: 'Backpoints Han',
    weight: 400,
    source: serifKr,
    kinds: every,
    ranges: HANGUL,
  },
  {
    name: 'han-traditional',
    family: 'Backpoints Han Traditional',
    weight: 400,
    source: serifTc,
    kinds: ['traditional'],
    ranges: HAN,
    // It has no 髎, the sacral foramen of BL31 to BL34.
    spare: 'han',
  },
  { name: 'sans-400', family: 'Backpoints Sans', weight: 400, source: sansSc, kinds: ['chinese'], ranges: HAN },
  { name: 'sans-600', family: 'Backpoints Sans', weight: 600, source: sansSc, kinds: ['chinese'], ranges: HAN },
];

/** The file of its package a face is cut from: the one it names, or the only one of its weight. */
export function fileOf({ name, source, weight, file: named }: FontFace): string {
  const file = named ?? Object.keys(source.files).find((it) => it.startsWith(`${weight}`));
  if (!file) throw new Error(`fontFaces: ${source.spec} has no file for ${name} at ${weight}.`);
  return file;
}

export function isInRanges(codePoint: number, ranges: readonly Range[]): boolean {
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** `src/styles/fonts.css`: a rule for each of the faces that were cut. */
export function fontsCss(faces: readonly FontFace[]): string {
  const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  const rules = faces.map(
    ({ name, family, weight, boldest, ranges }) => `@font-face {
  font-family: '${family}';
  font-weight: ${boldest ? `${weight} ${boldest}` : weight};
  font-display: swap;
  src: url('./fonts/${name}.woff2') format('woff2');
  unicode-range: ${ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ')};
}
`,
  );
  return ['/* Written by `npm run build:fonts`. */\n', ...rules].join('\n').replace('*/\n\n', '*/\n');
}

function fontPackage(spec: string, integrity: string, fonts: readonly string[]): NpmPackage {
  const files = Object.fromEntries([LICENCE, ...fonts].map((file) => [file, null]));
  return { spec: `@expo-google-fonts/${spec}`, integrity, cache: spec.replace(/@.*/, ''), files };
}
