import { Color, ShaderMaterial, Vector3 } from 'three';

/** Ivory, matte: a calm drawing of bones, not a rendering of them. */
export function createBoneMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      uBone: { value: new Color('#f0e6d0') },
      uShade: { value: new Color('#8f7756') },
      uKeyDirection: { value: new Vector3(-1.6, 2, 1.9).normalize() },
      uExposure: { value: 1 },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
  });
}

const VERTEX = /* glsl */ `
attribute float ao;
varying vec3 vNormal;
varying vec3 vToEye;
varying float vOpen;
void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  vNormal = normalMatrix * normal;
  vToEye = -seen.xyz;
  vOpen = ao;
  gl_Position = projectionMatrix * seen;
}`;

const FRAGMENT = /* glsl */ `
uniform vec3 uBone, uShade, uKeyDirection;
uniform float uExposure;
varying vec3 vNormal;
varying vec3 vToEye;
varying float vOpen;
void main() {
  vec3 n = normalize(vNormal);
  float key = 0.5 + 0.5 * dot(n, uKeyDirection);
  // Darker towards its outline, as a drawing is: bones cross each other and must stay apart.
  float facing = max(0.0, dot(n, normalize(vToEye)));
  float light = (0.3 + 0.7 * key) * mix(0.5, 1.0, smoothstep(0.0, 0.75, facing)) * mix(0.35, 1.0, vOpen);
  gl_FragColor = vec4(mix(uShade, uBone, light) * (0.5 + 0.5 * light) * uExposure, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;
