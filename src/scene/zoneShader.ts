import { Color, type ShaderMaterial } from 'three';
import { WEIGHT_REACH_M } from './weighSkin.ts';

/** How strongly a place that hurts is washed: pointed at, chosen. */
export const HURT_STRENGTH = { pointed: 0.5, chosen: 1 };

/** Of dark metal a paler cinnabar, as for the halo. */
const HURT_INK = { light: new Color('#c8432b'), dark: new Color('#ff8f70') };
/** In the order of `riskKinds`; told apart by their hatching, so that the inks may stay quiet. */
const RISK_INKS = {
  light: ['#1f6f8b', '#7a4f1d', '#6a3f8f', '#9c2f45'].map((it) => new Color(it)),
  dark: ['#8fd3ea', '#f0c98a', '#d3b4f5', '#ffa9b8'].map((it) => new Color(it)),
};

/** What the zones add to the skin's uniforms. */
export function zoneUniforms() {
  return {
    uHurt: { value: new Array<number>(8).fill(0) },
    uRisk: { value: 0 },
    uHurtInk: { value: HURT_INK.light },
    uRiskInk: { value: RISK_INKS.light },
    uEdgePx: { value: 1 },
  };
}

/** What is painted: a strength for each place that can hurt, in the order of `hurtRegions`, and whether risks are. */
export interface ZonePaint {
  readonly hurts: readonly number[];
  readonly hasRisks: boolean;
  /** Whether what is painted on is dark: pale inks then. */
  readonly isDark: boolean;
  /** The width of an edge in px of the picture. */
  readonly edgePx: number;
}

/** Paints zones on the skin; null paints none, and the material then costs what it did without them. */
export function paintZones(material: ShaderMaterial, paint: ZonePaint | null): void {
  if (Boolean(paint) !== 'ZONES' in material.defines) {
    if (paint) material.defines.ZONES = '';
    else delete material.defines.ZONES;
    material.needsUpdate = true;
  }
  if (!paint) return;
  const ink = paint.isDark ? 'dark' : 'light';
  const { uniforms } = material;
  uniforms.uHurt!.value = paint.hurts;
  uniforms.uRisk!.value = paint.hasRisks ? 1 : 0;
  uniforms.uHurtInk!.value = HURT_INK[ink];
  uniforms.uRiskInk!.value = RISK_INKS[ink];
  uniforms.uEdgePx!.value = paint.edgePx;
}

/** Before `main` of the vertex shader. */
export const ZONE_ATTRIBUTES = /* glsl */ `
#ifdef ZONES
attribute vec4 hurtUpper, hurtLower, risk;
varying vec4 vHurtUpper, vHurtLower, vRisk;
#endif
`;

/** Within it. */
export const ZONE_VERTEX = /* glsl */ `
#ifdef ZONES
  vHurtUpper = hurtUpper;
  vHurtLower = hurtLower;
  vRisk = risk;
#endif
`;

/** Before `main` of the fragment shader. */
export const ZONE_FUNCTIONS = /* glsl */ `
#ifdef ZONES
uniform float uHurt[8], uRisk, uEdgePx;
uniform vec3 uHurtInk, uRiskInk[4];
varying vec4 vHurtUpper, vHurtLower, vRisk;

/** How much of a pixel lies within a zone, and in y whether it lies on the zone's edge. */
vec2 within(float weight) {
  float px = weight / max(fwidth(weight), 1e-5);
  float inside = clamp(px + 0.5, 0.0, 1.0);
  return vec2(inside, inside * (1.0 - smoothstep(uEdgePx - 0.5, uEdgePx + 0.5, px)));
}

/** Lines one unit apart, this share of it wide; too fine to be seen they become their mean. */
float lines(float at, float share) {
  float fine = fwidth(at);
  float line = smoothstep(share + fine, share - fine, abs(fract(at) - 0.5) * 2.0);
  return mix(line, share, smoothstep(0.4, 0.8, fine));
}

/** Each kind of risk in its own hatching, fixed to the skin and alike on both sides. */
vec4 hatching() {
  // Round the trunk from the spine to the breastbone: sideways while it faces back, forwards at the side, inwards in front.
  float around = vPlace.z + (vPlace.z < 0.0 ? 1.0 : -1.0) * abs(vPlace.x);
  float up = vPlace.y / ${(0.011).toFixed(4)};
  float on = around / ${(0.011).toFixed(4)};
  float rising = lines(0.7 * (up + on), 0.24);
  float falling = lines(0.7 * (up - on), 0.24);
  float dots = length(fract(vec2(up, on)) - 0.5);
  float fine = fwidth(up) + fwidth(on);
  float dotted = mix(smoothstep(0.27 + fine, 0.27 - fine, dots), 0.23, smoothstep(0.4, 0.9, fine));
  return vec4(rising, dotted, lines(up, 0.24), max(rising, falling));
}

/** Lays the zones over the skin's own colour; alpha says how much of what is seen is paint. */
vec4 zones(vec3 albedo) {
  vec4 painted = vec4(albedo, 0.0);
  if (uRisk > 0.5) {
    vec4 hatch = hatching();
    for (int kind = 0; kind < 4; kind++) {
      vec2 zone = within(vRisk[kind] * ${WEIGHT_REACH_M});
      float ink = max(zone.x * (0.1 + 0.5 * hatch[kind]), 0.85 * zone.y);
      painted = mix(painted, vec4(uRiskInk[kind], 1.0), ink);
    }
  }
  for (int i = 0; i < 8; i++) {
    if (uHurt[i] == 0.0) continue;
    vec2 zone = within((i < 4 ? vHurtUpper[i] : vHurtLower[i - 4]) * ${WEIGHT_REACH_M});
    painted = mix(painted, vec4(uHurtInk, 1.0), uHurt[i] * max(0.42 * zone.x, 0.95 * zone.y));
  }
  return painted;
}
#endif
`;
