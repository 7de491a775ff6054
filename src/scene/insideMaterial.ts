import { BackSide, Color, ShaderMaterial } from 'three';
import type { FinishLook } from './finishLooks.ts';

/** The far wall of the figure, seen from within: behind bones that show through the skin there is body, not paper. */
export function createInsideMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { uInside: { value: new Color() } },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: BackSide,
  });
}

export function paintInside({ uniforms }: ShaderMaterial, look: FinishLook, themeExposure: number): void {
  uniforms.uInside!.value.copy(look.inside).multiplyScalar(look.exposure * themeExposure);
}

const VERTEX = /* glsl */ `
void main() {
  // A little within the skin: on the very outline the two would show by turns.
  vec3 place = (modelMatrix * vec4(position, 1.0)).xyz - 0.003 * normalize(normal);
  gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.0);
}`;

const FRAGMENT = /* glsl */ `
uniform vec3 uInside;
void main() {
  gl_FragColor = vec4(uInside, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;
