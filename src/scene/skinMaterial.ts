import { Color, ShaderMaterial, Vector3 } from 'three';
import { type BoneWindow, MOST_WINDOWS } from './boneWindow.ts';
import type { Cloth } from './cloth.ts';
import type { FinishLook } from './finishLooks.ts';
import { ZONE_ATTRIBUTES, ZONE_FUNCTIONS, ZONE_VERTEX, zoneUniforms } from './zoneShader.ts';

/** Fixed to the camera, so that every view is lit alike; the key rakes from the upper left, or the back would lose its relief. */
const LIGHTS = {
  keyDirection: new Vector3(-2.6, 2.2, 1.25).normalize(),
  fillDirection: new Vector3(2.4, 0.5, 1.4).normalize(),
};

/** The figure's material: diffuse studio light, baked occlusion, a faint glaze. */
export function createSkinMaterial(window: BoneWindow): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      ...window.uniforms,
      uAlbedo: { value: new Color() },
      uSky: { value: new Color() },
      uGround: { value: new Color() },
      uKey: { value: new Color() },
      uFill: { value: new Color() },
      uRim: { value: new Color() },
      uGloss: { value: new Color() },
      uGlossPower: { value: 1 },
      uMirror: { value: new Color() },
      uExposure: { value: 1 },
      uOpacity: { value: 1 },
      uClothed: { value: 0 },
      uCloth: { value: new Color() },
      uShorts: { value: new Vector3() },
      uChest: { value: new Vector3() },
      uLean: { value: 0 },
      uKeyDirection: { value: LIGHTS.keyDirection },
      uFillDirection: { value: LIGHTS.fillDirection },
      ...zoneUniforms(),
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
  });
}

/** Makes the figure look so; `opacity` is that of skin seen squarely, `isThrough` whether anything within is seen anywhere. */
export function paintSkin(
  material: ShaderMaterial,
  look: FinishLook,
  themeExposure: number,
  opacity: number,
  isThrough: boolean,
): void {
  const { uniforms } = material;
  uniforms.uAlbedo!.value.copy(look.albedo);
  uniforms.uSky!.value.copy(look.sky);
  uniforms.uGround!.value.copy(look.ground);
  uniforms.uKey!.value.copy(look.key);
  uniforms.uFill!.value.copy(look.fill);
  uniforms.uRim!.value.copy(look.rim);
  uniforms.uGloss!.value.copy(look.gloss);
  uniforms.uGlossPower!.value = look.glossPower;
  uniforms.uMirror!.value.copy(look.mirror);
  uniforms.uExposure!.value = look.exposure * themeExposure;
  uniforms.uCloth!.value.copy(look.cloth);
  uniforms.uOpacity!.value = opacity;
  // See-through skin is blended over the bones, which are drawn before it.
  material.transparent = isThrough;
  material.depthWrite = !isThrough;
}

/** Dresses the figure, or undresses it with null. */
export function dress({ uniforms }: ShaderMaterial, cloth: Cloth | null): void {
  uniforms.uClothed!.value = cloth ? 1 : 0;
  if (!cloth) return;
  uniforms.uShorts!.value.copy(cloth.shorts);
  uniforms.uChest!.value.copy(cloth.chest);
  uniforms.uLean!.value = cloth.lean;
}

/**
 * Lays down where the nearest skin is and paints nothing. Drawn before see-through skin, so that of each sight line only
 * the nearest skin is blended: else arms and far side would show as cut shapes within the trunk.
 */
export function createSkinDepthMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: DEPTH_VERTEX,
    fragmentShader: 'void main() { gl_FragColor = vec4(1.0); }',
    colorWrite: false,
    // Only to be drawn after the bones, which are solid.
    transparent: true,
  });
}

const DEPTH_VERTEX = /* glsl */ `
invariant gl_Position;
void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * seen;
}`;

const VERTEX = /* glsl */ `
invariant gl_Position;
attribute float ao;
varying vec3 vNormal;
varying vec3 vToEye;
varying float vOpen;
varying vec3 vPlace;
${ZONE_ATTRIBUTES}
void main() {
  vPlace = (modelMatrix * vec4(position, 1.0)).xyz;
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  vNormal = normalMatrix * normal;
  vToEye = -seen.xyz;
  vOpen = ao;
  ${ZONE_VERTEX}
  gl_Position = projectionMatrix * seen;
}`;

const FRAGMENT = /* glsl */ `
uniform vec3 uAlbedo, uSky, uGround, uKey, uFill, uRim, uGloss, uMirror, uKeyDirection, uFillDirection;
uniform float uGlossPower, uExposure, uOpacity;
uniform float uClothed, uLean;
uniform vec3 uCloth, uShorts, uChest;
uniform vec3 uBare[${MOST_WINDOWS}];
uniform float uBared;
varying vec3 vPlace;
varying vec3 vNormal;
varying vec3 vToEye;
varying float vOpen;

// Light that bounces within a cavity takes on the surface's own colour, so creases turn warm instead of black
// (Jimenez et al. 2016, "Practical real-time strategies for accurate indirect occlusion", eq. 18).
vec3 bounced(float open, vec3 albedo) {
  vec3 a = 2.0404 * albedo - 0.3324;
  vec3 b = -4.7951 * albedo + 0.6417;
  vec3 c = 2.7552 * albedo + 0.6903;
  return max(vec3(open), ((open * a + b) * open + c) * open);
}

/** How much of a place lies under cloth, and in y whether it lies at a hem. */
vec2 cloth(vec3 place) {
  float sideways = abs(place.x);
  float inShorts = min(min(uShorts.x - place.y, place.y - uShorts.y), uShorts.z - sideways);
  float besideArm = uChest.z + (place.y - 0.5 * (uChest.x + uChest.y)) * uLean;
  float onChest = min(min(uChest.x - place.y, place.y - uChest.y), besideArm - sideways);
  float inside = max(inShorts, onChest);
  float soft = max(fwidth(inside), 1e-5);
  return vec2(smoothstep(-0.5 * soft, 0.5 * soft, inside), 1.0 - smoothstep(0.004, 0.004 + soft, inside));
}

/** How solid the skin is: less near the bones that are felt for. Metres. */
float solidity(vec3 place) {
  float near = 9.0;
  for (int i = 0; i < ${MOST_WINDOWS}; i++) near = min(near, distance(place, uBare[i]));
  return min(uOpacity, mix(1.0, mix(0.3, 1.0, smoothstep(0.05, 0.18, near)), uBared));
}

${ZONE_FUNCTIONS}
void main() {
  vec3 n = normalize(vNormal);
  vec3 albedo = uAlbedo;
  float openness = vOpen;
  vec3 sheen = vec3(1.0);
  if (uClothed > 0.5) {
    vec2 worn = cloth(vPlace);
    albedo = mix(albedo, uCloth * mix(1.0, 0.86, worn.y), worn.x);
    sheen = vec3(1.0 - worn.x);
    // Cloth spans what lies beneath.
    vec3 outward = normalize((viewMatrix * vec4(vPlace.x, 0.0, vPlace.z, 0.0)).xyz);
    n = normalize(mix(n, outward, 0.5 * worn.x));
    openness = mix(openness, 1.0, 0.75 * worn.x);
  }
  float painted = 0.0;
#ifdef ZONES
  vec4 paint = zones(albedo);
  albedo = paint.rgb;
  painted = paint.a;
  sheen *= 1.0 - painted;
#endif
  vec3 toEye = normalize(vToEye);
  vec3 up = normalize((viewMatrix * vec4(0.0, 1.0, 0.0, 0.0)).xyz);
  float open = openness * openness * (3.0 - 2.0 * openness);
  vec3 ambientOpen = bounced(open, albedo * 0.82);
  float directOpen = mix(0.55, 1.0, open);

  // Light wraps a little past the terminator, as in a body that lets some light through; squared, it falls off softly.
  float key = max(0.0, (dot(n, uKeyDirection) + 0.12) / 1.12);
  key = key * mix(key, 1.0, 0.45);
  float fill = max(0.0, (dot(n, uFillDirection) + 0.3) / 1.3);
  vec3 ambient = mix(uGround, uSky, 0.5 + 0.5 * dot(n, up));

  vec3 light = ambient * ambientOpen + (uKey * key + uFill * fill) * directOpen;
  float grazing = 1.0 - max(0.0, dot(n, toEye));
  vec3 rim = uRim * grazing * grazing * grazing * open;
  vec3 glaze = uGloss * pow(max(0.0, dot(n, normalize(uKeyDirection + toEye))), uGlossPower) * directOpen;
  // Bright above, dark below, with a soft horizon: a studio in worn metal.
  vec3 mirrored = uMirror * (0.25 + 0.75 * smoothstep(-0.5, 0.9, dot(reflect(-toEye, n), up))) * directOpen;

  // Skin is looked at through more of itself towards its outline, which so stays drawn.
  float opacity = solidity(vPlace);
  float outline = min(1.0, opacity + 0.62);
  float alpha = max(mix(opacity, outline, pow(grazing, 2.2)), min(0.9, 1.25 * painted));
  // Glass-like: a darker edge, or white on paper would have no outline.
  float edge = 1.0 - 0.4 * (1.0 - opacity) * pow(grazing, 3.0);
  gl_FragColor = vec4(edge * (albedo * light + rim + sheen * (glaze + mirrored)) * uExposure, alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;
