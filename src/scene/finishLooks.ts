import { Color } from 'three';
import type { Finish } from '#state/preferences.ts';
import type { Theme } from '#state/theme.ts';

/**
 * How the figure's surface looks. A finish is a set of uniforms of one shader, so changing it compiles nothing.
 * Colours are linear light; strengths are relative to white.
 */
export interface FinishLook {
  readonly albedo: Color;
  /** From above, from below: the studio's walls and table. */
  readonly sky: Color;
  readonly ground: Color;
  readonly key: Color;
  readonly fill: Color;
  readonly rim: Color;
  /** Colour and sharpness of the highlight. */
  readonly gloss: Color;
  readonly glossPower: number;
  /** How much of the room the surface mirrors, dimly, as worn metal does. */
  readonly mirror: Color;
  readonly exposure: number;
  /** Of a modest figure's clothes. */
  readonly cloth: Color;
  /** What is behind the bones where the skin lets them show: darker than they are, or they could not be told from it. */
  readonly inside: Color;
}

/** Unglazed biscuit porcelain: warm white, matte, the shade a little warmer than the light, as of a thing that lets light through. */
const porcelain: FinishLook = {
  albedo: new Color('#f3efea'),
  sky: new Color('#fcf9f5').multiplyScalar(0.47),
  ground: new Color('#f1e4d6').multiplyScalar(0.35),
  key: new Color('#fffaf2').multiplyScalar(1.2),
  fill: new Color('#f1ede8').multiplyScalar(0.23),
  rim: new Color('#fffdf8').multiplyScalar(0.14),
  gloss: new Color('#ffffff').multiplyScalar(0.07),
  glossPower: 18,
  mirror: new Color(0, 0, 0),
  exposure: 1,
  cloth: new Color('#d3ccc1'),
  inside: new Color('#a8917b'),
};

/** After the bronze figures on which points were taught and examined from 1027 on: dark, handled metal, never bright. */
const bronze: FinishLook = {
  albedo: new Color('#463a30'),
  sky: new Color('#f3e6d6').multiplyScalar(0.42),
  ground: new Color('#c39a74').multiplyScalar(0.24),
  key: new Color('#ffeeda').multiplyScalar(0.95),
  fill: new Color('#e6ddcf').multiplyScalar(0.2),
  rim: new Color('#d9b48a').multiplyScalar(0.15),
  gloss: new Color('#f6cf9c').multiplyScalar(0.14),
  glossPower: 13,
  mirror: new Color('#b8906c').multiplyScalar(0.1),
  exposure: 1,
  cloth: new Color('#3b3632'),
  inside: new Color('#231b15'),
};

export const finishLooks: Readonly<Record<Finish, FinishLook>> = { porcelain, bronze, clear: porcelain };

/** How the picture answers to the light of the room. */
export interface ThemeLook {
  /** On the figure: a white body in a dark room would glare. */
  readonly exposure: number;
  /** Markers, lines and what belongs to them, as a factor of their usual size. */
  readonly size: number;
  /** The shadow under the feet: its colour and strength. */
  readonly shadow: Color;
  readonly shadowStrength: number;
}

export const themeLooks: Readonly<Record<Theme, ThemeLook>> = {
  paper: { exposure: 1, size: 1, shadow: new Color('#4a3c30'), shadowStrength: 1 },
  night: { exposure: 0.8, size: 1, shadow: new Color('#000000'), shadowStrength: 1.7 },
  projector: { exposure: 1.02, size: 1.6, shadow: new Color('#3c3c3c'), shadowStrength: 0.7 },
};
