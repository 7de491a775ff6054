import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Color, PlaneGeometry, ShaderMaterial } from 'three';
import { useThemeLook } from './useLook.ts';

/** Half the extent of the painted floor, metres. */
const REACH_M = 0.9;

/** The soft shadow of a standing figure: painted, not cast, because cast shadows fray on thighs and back. */
export function FloorShadow() {
  const geometry = useMemo(() => new PlaneGeometry(2 * REACH_M, 2 * REACH_M).rotateX(-Math.PI / 2), []);
  const material = useMemo(createShadowMaterial, []);
  useEffect(
    () => () => {
      geometry.dispose();
      material.dispose();
    },
    [geometry, material],
  );
  const { shadow, shadowStrength } = useThemeLook();
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    material.uniforms.uShade!.value.copy(shadow);
    material.uniforms.uStrength!.value = shadowStrength;
    invalidate();
  }, [material, shadow, shadowStrength, invalidate]);
  // Before see-through skin, which it shows through.
  return <mesh geometry={geometry} material={material} renderOrder={-2} />;
}

function createShadowMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { uShade: { value: new Color() }, uStrength: { value: 1 } },
    vertexShader: /* glsl */ `
varying vec2 vFloor;
void main() {
  vFloor = position.xz;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`,
    // Two dark soles where the feet touch, a half shade around each foot, a wide veil under the whole figure.
    fragmentShader: /* glsl */ `
uniform vec3 uShade;
uniform float uStrength;
varying vec2 vFloor;
float blob(vec2 centre, vec2 size) {
  vec2 d = (vFloor - centre) / size;
  return exp(-dot(d, d));
}
void main() {
  vec2 p = vec2(abs(vFloor.x), vFloor.y);
  vec2 d1 = (p - vec2(0.125, 0.055)) / vec2(0.055, 0.13);
  vec2 d2 = (p - vec2(0.12, 0.05)) / vec2(0.13, 0.2);
  float shade = 0.42 * exp(-dot(d1, d1)) + 0.22 * exp(-dot(d2, d2)) + 0.13 * blob(vec2(0.0, 0.03), vec2(0.38, 0.34));
  gl_FragColor = vec4(uShade, min(0.9, shade * uStrength));
  #include <colorspace_fragment>
}`,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
  });
}
