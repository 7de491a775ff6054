import { Color } from 'three';

/** Measured, lit bronze stays under a relative luminance of 0.13; 3:1 to it (WCAG 2.2, 1.4.11) is 3 × (0.13 + 0.05) − 0.05. */
const LEAST_ON_BRONZE = 0.49;

/** The same hue, pale enough to be read on dark metal. sRGB numbers in and out. */
export function inkOnBronze(ink: Color): Color {
  const pale = ink.clone();
  for (let white = 0; white < 1 && luminance(pale) < LEAST_ON_BRONZE; white += 0.02) {
    pale.copy(ink).lerp(WHITE, white);
  }
  return pale;
}

const WHITE = new Color(1, 1, 1);

/** Relative luminance (WCAG 2.2) of sRGB numbers. */
export function luminance({ r, g, b }: { readonly r: number; readonly g: number; readonly b: number }): number {
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
