import { Color, GreaterDepth, ShaderMaterial, Vector3 } from 'three';

/**
 * A soft field on the skin with a thin edge. The edge is where a ball around the point meets the skin: on a back that is
 * a circle, over a knee it bends with the knee. What turns away from the point's own skin fades, so that on a finger the
 * field does not reach round to the other side.
 */
export function createHaloMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      /** Metres, body frame. */
      uCenter: { value: new Vector3() },
      uNormal: { value: new Vector3(0, 0, 1) },
      uRadius: { value: 0.02 },
      /** 1 where the point itself was measured, 0 where the median stands in. */
      uMeasured: { value: 1 },
      uSize: { value: 1 },
      uPixelRatio: { value: 1 },
      // sRGB numbers, shown as they are.
      uColor: { value: new Color() },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
    // It is the very skin that is already there.
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -2,
  });
}

/** The same field where the body hides it: what the first is told holds for it too. */
export function createHiddenHaloMaterial(shown: ShaderMaterial): ShaderMaterial {
  const material = createHaloMaterial();
  material.uniforms = shown.uniforms;
  material.defines = { HIDDEN: 1 };
  material.depthFunc = GreaterDepth;
  return material;
}

const VERTEX = /* glsl */ `
varying vec3 vPlace;
varying vec3 vNormal;
void main() {
  vPlace = (modelMatrix * vec4(position, 1.0)).xyz;
  vNormal = normal;
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * seen;
}`;

const FRAGMENT = /* glsl */ `
uniform vec3 uCenter, uNormal, uColor;
uniform float uRadius, uMeasured, uSize, uPixelRatio;
varying vec3 vPlace;
varying vec3 vNormal;
void main() {
  vec3 out_ = vPlace - uCenter;
  float d = length(out_);
  float metresPerPx = max(fwidth(d), 1e-6);
  float inside = 1.0 - smoothstep(uRadius - metresPerPx, uRadius + metresPerPx, d);
  float field = mix(0.09, 0.2, uMeasured) * mix(1.0, 0.55, smoothstep(0.0, 1.0, d / uRadius));
  float edgePx = 0.45 * uSize * uPixelRatio;
  float edge = 1.0 - smoothstep(edgePx, edgePx + 1.0, abs(d - uRadius) / metresPerPx);
  // What was not measured itself has a broken edge: told apart without colour.
  vec3 east = normalize(abs(uNormal.y) < 0.9 ? cross(vec3(0.0, 1.0, 0.0), uNormal) : cross(vec3(1.0, 0.0, 0.0), uNormal));
  float turn = atan(dot(out_, cross(uNormal, east)), dot(out_, east)) / 6.2831853;
  float dash = smoothstep(0.24, 0.28, abs(fract(turn * 30.0) - 0.5));
  edge *= mix(0.55 * dash, 0.8, uMeasured);
  float facing = smoothstep(-0.05, 0.3, dot(normalize(vNormal), uNormal));
  float strength = max(field * inside, edge) * facing;
#ifdef HIDDEN
  strength *= 0.75;
#endif
  gl_FragColor = vec4(uColor, strength);
}`;
