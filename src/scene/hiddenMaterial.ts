import { Color, GreaterDepth, ShaderMaterial } from 'three';
import { LEAST_FACING } from './markerTable.ts';

/** Across, CSS px: as large as the chosen marker with its ring. */
const RING_PX = 19;

/**
 * The chosen marker where the body hides it: a broken ring, hollow, told from a marker in plain sight without colour. It is
 * drawn only where something lies in front, so that it takes over from the marker pixel by pixel.
 */
export function createHiddenMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      uPixelRatio: { value: 1 },
      uPxAtOneMetre: { value: 1 },
      uSize: { value: 1 },
      // Cinnabar, shown as it is: sRGB numbers.
      uInk: { value: new Color().setHex(0xc8432b, '') },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthFunc: GreaterDepth,
    depthWrite: false,
    toneMapped: false,
  });
}

const VERTEX = /* glsl */ `
uniform float uPixelRatio, uPxAtOneMetre, uSize;
/** Device px: radius of the ring, half the sprite. */
varying vec2 vReach;

void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  vec3 toEye = normalize(-seen.xyz);
  bool isTurned = dot(normalize(normalMatrix * normal), toEye) < ${LEAST_FACING.toFixed(2)};
  // As high above the skin as the marker itself; what is turned away is behind whatever is there.
  float lift = clamp(${(0.75 * RING_PX).toFixed(1)} * uSize * -seen.z / uPxAtOneMetre, 0.005, 0.016);
  seen.xyz += toEye * lift;
  gl_Position = projectionMatrix * seen;
  if (isTurned) gl_Position.z = 0.9999 * gl_Position.w;
  float radius = 0.5 * ${RING_PX.toFixed(1)} * uSize * uPixelRatio;
  vReach = vec2(radius, radius + 4.0 * uPixelRatio * uSize);
  gl_PointSize = 2.0 * vReach.y;
}`;

const FRAGMENT = /* glsl */ `
uniform vec3 uInk;
uniform float uPixelRatio, uSize;
varying vec2 vReach;

void main() {
  vec2 from = (gl_PointCoord - 0.5) * 2.0 * vReach.y;
  float d = length(from);
  float pen = 1.1 * uPixelRatio * uSize;
  float away = abs(d - vReach.x);
  float turn = atan(from.y, from.x) / 6.2831853;
  float dash = smoothstep(0.14, 0.2, abs(fract(turn * 9.0) - 0.5));
  float ring = (1.0 - smoothstep(pen - 0.5, pen + 0.5, away)) * dash;
  float dot = 1.0 - smoothstep(0.2 * vReach.x - 0.5, 0.2 * vReach.x + 0.5, d);
  float seam = 1.0 - smoothstep(pen, pen + 1.6 * uPixelRatio, away);
  float ink = max(ring, dot);
  gl_FragColor = vec4(mix(vec3(1.0, 0.995, 0.985), uInk, ink), max(0.9 * ink, 0.5 * seam));
}`;
