import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { themes } from '#state/theme.ts';
import { readMeridians } from '../data/readData.ts';

const css = readFileSync(fileURLToPath(new URL('../../src/kit/tokens.css', import.meta.url)), 'utf8');

/** The tokens of a theme: those of paper, and what the theme reassigns. */
function tokensOf(theme: string): Map<string, string> {
  const block = (selector: string) => css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  const both = `${block(':root {')}${theme === 'paper' ? '' : block(`:root[data-theme='${theme}'] {`)}`;
  return new Map([...both.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

type Rgb = readonly [number, number, number];

function parseHex(hex: string): Rgb {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [r, g, b];
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** WCAG 2.2, relative luminance. */
function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** `color-mix(in oklab, a share, b)`, after Ottosson 2020. */
function mixOklab(a: Rgb, b: Rgb, share: number): Rgb {
  const [la, lb] = [toOklab(a), toOklab(b)];
  const [L, m, n] = la.map((c, i) => c * share + (lb[i] ?? 0) * (1 - share)) as [number, number, number];
  const l3 = (L + 0.3963377774 * m + 0.2158037573 * n) ** 3;
  const m3 = (L - 0.1055613458 * m - 0.0638541728 * n) ** 3;
  const s3 = (L - 0.0894841775 * m - 1.291485548 * n) ** 3;
  const gamma = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
  return [
    gamma(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3),
    gamma(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3),
    gamma(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3),
  ].map((c) => Math.min(1, Math.max(0, c))) as unknown as Rgb;
}

function toOklab([r, g, b]: Rgb): Rgb {
  const [R, G, B] = [linear(r), linear(g), linear(b)];
  const l = Math.cbrt(0.4122214708 * R + 0.5363325363 * G + 0.0514459929 * B);
  const m = Math.cbrt(0.2119034982 * R + 0.6806995451 * G + 0.1073969566 * B);
  const s = Math.cbrt(0.0883024619 * R + 0.2817188376 * G + 0.6299787005 * B);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Words on their grounds: 4.5 to 1. */
const WORDS: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['ink', ['surface-card', 'surface-inset', 'surface-hover', 'paper', 'paper-deep']],
  ['ink-quiet', ['surface-card', 'surface-inset', 'surface-hover', 'paper', 'paper-deep']],
  ['ink-on-strong', ['surface-strong']],
  ['accent-ink', ['surface-card', 'accent-tint']],
  ['tradition', ['tradition-tint']],
  ['studies', ['studies-tint']],
  ['care', ['care-tint']],
  ['ink', ['tradition-tint', 'studies-tint', 'care-tint', 'accent-tint']],
];
/** Edges of controls and the focus: 3 to 1. */
const EDGES = [
  ['line-control', 'surface-card'],
  ['focus', 'surface-card'],
  ['focus', 'paper-deep'],
  ['accent', 'surface-card'],
] as const;

describe.each(themes)('the theme %s', (theme) => {
  const tokens = tokensOf(theme);
  const color = (name: string) => parseHex(tokens.get(name) ?? `no token ${name}`);

  it.each(WORDS.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))(
    'keeps %s readable on %s',
    (ink, ground) => expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(EDGES)('keeps %s visible on %s', (edge, ground) =>
    expect(contrast(color(edge), color(ground))).toBeGreaterThanOrEqual(3),
  );

  it.each(readMeridians().map((meridian) => [meridian.code, meridian.color] as const))(
    'keeps words in the colour of %s readable on a card, pointed at or not',
    (_, hex) => {
      const share = Number.parseInt(tokens.get('meridian-share') ?? '', 10) / 100;
      const words = mixOklab(parseHex(hex), color('ink'), share);
      for (const ground of ['surface-card', 'surface-hover', 'accent-tint']) {
        expect(contrast(words, color(ground)), ground).toBeGreaterThanOrEqual(4.5);
      }
      // The chip is tinted with a little of the colour itself.
      const chip = mixOklab(parseHex(hex), color('surface-card'), 0.09);
      expect(contrast(words, chip), 'chip').toBeGreaterThanOrEqual(4.5);
    },
  );
});
