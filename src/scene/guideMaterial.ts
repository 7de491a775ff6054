import { Color, DoubleSide, ShaderMaterial, Vector2 } from 'three';

/** Cinnabar, shown as it is: sRGB numbers. */
const CINNABAR = 0xc8432b;

function createUniforms() {
  return {
    uSize: { value: new Vector2(1, 1) },
    uPixelRatio: { value: 1 },
    /** Factor on all sizes. */
    uThick: { value: 1 },
    uInk: { value: new Color().setHex(CINNABAR, '') },
  };
}

/** Rulers and levels: cinnabar with a white seam, so that they can be read on porcelain and on bronze. */
export function createRulerMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: createUniforms(),
    vertexShader: RULER_VERTEX,
    fragmentShader: RULER_FRAGMENT,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
    side: DoubleSide,
  });
}

/** A ring and a still glow around each place of a step. */
export function createLightMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: createUniforms(),
    vertexShader: LIGHT_VERTEX,
    fragmentShader: LIGHT_FRAGMENT,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
  });
}

const RULER_VERTEX = /* glsl */ `
attribute vec3 heading;
attribute vec4 shape;
uniform vec2 uSize;
uniform float uPixelRatio, uThick;
/** Device px from the middle, half the width, strength, metres along a dashed line or -1. */
varying vec4 vShape;

void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  vec3 run = mat3(modelViewMatrix) * heading;
  vec2 onScreen = run.xy * -seen.z + seen.xy * run.z;
  float runLength = length(onScreen);
  vec2 sideways = runLength > 1e-6 ? vec2(-onScreen.y, onScreen.x) / runLength : vec2(1.0, 0.0);
  float halfWidth = 0.5 * shape.y * uThick * uPixelRatio;
  float seam = 1.5 * uPixelRatio + 1.0;
  vShape = vec4(shape.x * (halfWidth + seam), halfWidth, shape.z, shape.w);
  // Chords lie a little under round skin.
  seen.xyz += normalize(-seen.xyz) * 0.007;
  gl_Position = projectionMatrix * seen;
  gl_Position.xy += sideways * vShape.x * 2.0 / (uSize * uPixelRatio) * gl_Position.w;
}`;

const RULER_FRAGMENT = /* glsl */ `
uniform vec3 uInk;
uniform float uPixelRatio;
varying vec4 vShape;

void main() {
  float away = abs(vShape.x);
  float core = 1.0 - smoothstep(vShape.y - 0.5, vShape.y + 0.5, away);
  float seam = 1.0 - smoothstep(vShape.y + uPixelRatio, vShape.y + 1.5 * uPixelRatio + 1.0, away);
  // 7 mm of ink, 5 mm of none.
  float dash = vShape.w < 0.0 ? 1.0 : 1.0 - step(0.007, mod(vShape.w, 0.012));
  vec3 paint = mix(vec3(1.0, 0.995, 0.985), uInk, core);
  gl_FragColor = vec4(paint, max(core, 0.75 * seam) * vShape.z * dash);
}`;

const LIGHT_VERTEX = /* glsl */ `
attribute float strength;
uniform float uPixelRatio, uThick;
varying float vStrength;
/** Device px: radius of the ring, half the sprite. */
varying vec2 vReach;

void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  seen.xyz += normalize(-seen.xyz) * 0.012;
  gl_Position = projectionMatrix * seen;
  vStrength = strength;
  float radius = mix(5.0, 11.0, smoothstep(0.4, 1.0, strength)) * uThick * uPixelRatio;
  vReach = vec2(radius, 2.1 * radius);
  gl_PointSize = 2.0 * vReach.y;
}`;

const LIGHT_FRAGMENT = /* glsl */ `
uniform vec3 uInk;
uniform float uPixelRatio, uThick;
varying float vStrength;
varying vec2 vReach;

void main() {
  float d = length(gl_PointCoord - 0.5) * 2.0 * vReach.y;
  float pen = 1.15 * uPixelRatio * uThick;
  float ring = 1.0 - smoothstep(pen - 0.5, pen + 0.7, abs(d - vReach.x));
  float seam = 1.0 - smoothstep(pen + 1.0, pen + 1.0 + 1.4 * uPixelRatio, abs(d - vReach.x));
  float dot = 1.0 - smoothstep(0.24 * vReach.x - 0.5, 0.24 * vReach.x + 0.5, d);
  float glow = 0.26 * (1.0 - smoothstep(0.0, vReach.y, d));
  float ink = max(ring, dot);
  vec4 paint = vec4(mix(vec3(1.0, 0.995, 0.985), uInk, max(ink, 1.0 - step(0.01, seam))), max(ink, max(0.7 * seam, glow)));
  if (d > vReach.y) discard;
  gl_FragColor = vec4(paint.rgb, paint.a * vStrength);
}`;
