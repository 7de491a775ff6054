import { Color, DoubleSide, ShaderMaterial, Vector2 } from 'three';
import { meridianCodes } from '#domain/code.ts';

/** Lines of even width on the screen, lying on the skin. */
export function createRibbonMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      uSize: { value: new Vector2(1, 1) },
      uPixelRatio: { value: 1 },
      uPxAtOneMetre: { value: 1 },
      /** Factor on the width. */
      uThick: { value: 1 },
      // sRGB numbers, shown as they are.
      uColors: { value: meridianCodes.map(() => new Color()) },
      uStrengths: { value: new Float32Array(meridianCodes.length).fill(1) },
      /** The meridian on which a light runs, -1 for none; where its head is, how long its tail, how far to the next light. */
      uFlowSlot: { value: -1 },
      uFlowHead: { value: 0 },
      uFlowTail: { value: 1 },
      uFlowSpacing: { value: 1000 },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
    // Which way a ribbon turns depends on the course of its line.
    side: DoubleSide,
  });
}

const VERTEX = /* glsl */ `
attribute vec3 heading;
attribute float across, along, slot, width;
uniform vec2 uSize;
uniform float uPixelRatio, uPxAtOneMetre, uThick, uFlowSlot, uFlowHead, uFlowTail, uFlowSpacing;
uniform vec3 uColors[${meridianCodes.length}];
uniform float uStrengths[${meridianCodes.length}];
varying vec4 vColor;
/** Device px from the middle, and half the line's width. */
varying vec2 vAcross;
varying float vGlow;

void main() {
  vec4 seen = modelViewMatrix * vec4(position + normal * 0.0015, 1.0);
  float pxPerMetre = uPxAtOneMetre / -seen.z;
  vec3 toEye = normalize(-seen.xyz);
  float facing = dot(normalize(normalMatrix * normal), toEye);
  float strength = uStrengths[int(slot + 0.5)];
  vColor = vec4(uColors[int(slot + 0.5)], strength * smoothstep(-0.02, 0.2, facing));
  float behind = uFlowHead - along;
  vGlow = abs(slot - uFlowSlot) < 0.5 && behind > 0.0 ? exp(-mod(behind, uFlowSpacing) / uFlowTail) : 0.0;

  // Which way the line runs on the screen: the derivative of (x, y) / -z along it.
  vec3 run = mat3(modelViewMatrix) * heading;
  vec2 onScreen = run.xy * -seen.z + seen.xy * run.z;
  float runLength = length(onScreen);
  vec2 sideways = runLength > 1e-6 ? vec2(-onScreen.y, onScreen.x) / runLength : vec2(1.0, 0.0);

  // 2.4 mm of ink, never thinner or thicker than a good pen; one pixel more on each side for a soft edge.
  float px = clamp(0.0024 * pxPerMetre, 1.5, 3.2) * width * uThick * (1.0 + 1.7 * vGlow);
  float halfWidth = 0.5 * px * uPixelRatio;
  // What faces away has no width: nothing to fill for what would not be seen.
  vAcross = vec2(across * (halfWidth + 1.0) * step(-0.02, facing), halfWidth);
  seen.xyz += toEye * 0.004;
  gl_Position = projectionMatrix * seen;
  gl_Position.xy += sideways * vAcross.x * 2.0 / (uSize * uPixelRatio) * gl_Position.w;
  // Whole lines only: a triangle with one corner taken away would become a spike.
  if (strength <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}`;

const FRAGMENT = /* glsl */ `
varying vec4 vColor;
varying vec2 vAcross;
varying float vGlow;
void main() {
  float edge = 1.0 - smoothstep(vAcross.y - 0.5, vAcross.y + 0.5, abs(vAcross.x));
  // The light: white in the middle of the widened line.
  float core = vGlow * (1.0 - smoothstep(0.2 * vAcross.y, 0.62 * vAcross.y, abs(vAcross.x)));
  gl_FragColor = vec4(mix(vColor.rgb, vec3(1.0, 0.985, 0.96), 0.92 * core), vColor.a * edge);
}`;
