import { Color, ShaderMaterial } from 'three';
import { LEAST_FACING } from './markerTable.ts';

/** What a marker is doing; bits of its state attribute. `aside`: dimmed, and not on the line of the chosen point. */
export const MARKER = { hovered: 1, selected: 2, twin: 4, dimmed: 8, hidden: 16, hollow: 32, aside: 64 } as const;

/** Discs across, in CSS px, white rim included; of one that stands aside, its share of a plain one. */
const DISC = { plain: 10.5, selected: 15, least: 5, leastExtra: 3.2, asideShare: 0.72 };

/** Discs in screen space, drawn by distance to their middle, so that they are crisp at every pixel ratio and zoom. */
export function createMarkerMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      uPixelRatio: { value: 1 },
      /** Pixels (CSS) that one metre covers at a distance of one metre. */
      uPxAtOneMetre: { value: 1 },
      /** Factor on all sizes. */
      uSize: { value: 1 },
      // Shown as they are, like the colours of the markers: sRGB numbers.
      uChosen: { value: new Color().setHex(0xc8432b, '') },
      /** The ring around the chosen and the hovered one; white leaves it the marker's own colour. */
      uRing: { value: new Color(1, 1, 1) },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
  });
}

const VERTEX = /* glsl */ `
attribute vec3 color;
attribute float state;
attribute float room, rank;
uniform float uPixelRatio, uPxAtOneMetre, uSize;
uniform vec3 uChosen;
varying vec3 vColor;
varying float vAlpha;
/** In device px: disc radius, rim, ring around it (0 = none), half the sprite. */
varying vec4 vShape;
/** 1 for a second place: a ring without a fill. */
varying float vHollow;

void main() {
  int bits = int(state + 0.5);
  bool isHovered = (bits & ${MARKER.hovered}) != 0;
  bool isSelected = (bits & ${MARKER.selected}) != 0;
  bool isTwin = (bits & ${MARKER.twin}) != 0;
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  float pxPerMetre = uPxAtOneMetre / -seen.z;

  // Neighbours never merge into a rope: a disc takes at most its share of the way to the next one.
  float least = uSize * mix(${DISC.leastExtra.toFixed(1)}, ${DISC.least.toFixed(1)}, rank);
  float most = uSize * ${DISC.plain.toFixed(1)};
  float disc = clamp(room * pxPerMetre * mix(0.6, 0.92, rank), least, most);
  // Stepped back: fainter and smaller, or hundreds of white rims would be louder than the few that stand out.
  bool isAside = (bits & ${MARKER.aside}) != 0;
  if (isAside) disc = max(least, ${DISC.asideShare.toFixed(2)} * disc);
  vHollow = (bits & ${MARKER.hollow}) != 0 ? 1.0 : 0.0;
  if (isHovered || isTwin || vHollow > 0.0) disc = max(disc, most);
  if (isSelected) disc = uSize * ${DISC.selected.toFixed(1)};

  vec3 toEye = normalize(-seen.xyz);
  float facing = dot(normalize(normalMatrix * normal), toEye);
  vAlpha = smoothstep(${(LEAST_FACING - 0.06).toFixed(2)}, ${(LEAST_FACING + 0.12).toFixed(2)}, facing);
  if ((bits & ${MARKER.dimmed}) != 0) vAlpha *= isAside ? 0.4 : 0.6;

  // Towards the eye by a little more than its own radius, or skin that curves up would cut the disc.
  float lift = clamp(0.75 * disc / pxPerMetre, 0.003, 0.014) + (isSelected ? 0.002 : 0.0);
  seen.xyz += toEye * lift;
  gl_Position = projectionMatrix * seen;
  if ((bits & ${MARKER.hidden}) != 0 || vAlpha <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);

  float ring = uSize * (isSelected ? 4.0 : (isHovered || isTwin) ? 3.0 : 0.0);
  float radius = 0.5 * disc * uPixelRatio;
  float halfSprite = radius + (2.0 + ring) * uPixelRatio;
  // A dot of a few pixels is all fill: a rim would leave nothing of its colour.
  float rim = smoothstep(3.6, 6.5, disc) * clamp(0.16 * disc, 0.9, 1.9 * uSize);
  vShape = vec4(radius, rim * uPixelRatio, ring * uPixelRatio, halfSprite);
  vColor = isSelected || isTwin || vHollow > 0.0 ? uChosen : color;
  gl_PointSize = 2.0 * halfSprite;
}`;

const FRAGMENT = /* glsl */ `
uniform float uPixelRatio;
uniform vec3 uRing;
varying vec3 vColor;
varying float vHollow;
varying float vAlpha;
varying vec4 vShape;

void main() {
  float radius = vShape.x, rim = vShape.y, ring = vShape.z;
  float d = length(gl_PointCoord - 0.5) * 2.0 * vShape.w;
  // From the outside in: a breath of shade that lifts the white rim off pale skin, a ring when hovered or chosen, rim, fill.
  float shade = 0.3 * smoothstep(0.0, 0.6 * uPixelRatio, rim) * (1.0 - smoothstep(radius - 0.5, radius + 1.8 * uPixelRatio, d));
  vec4 paint = vec4(vec3(0.16, 0.12, 0.1), shade);
  if (ring > 0.0) {
    float band = 1.0 - smoothstep(0.0, 1.0, abs(d - radius - ring * 0.62) - 0.6 * uPixelRatio);
    paint = mix(paint, vec4(uRing.r < 1.0 ? uRing : vColor, 1.0), band * 0.75);
  }
  float disc = 1.0 - smoothstep(radius - 0.5, radius + 0.5, d);
  paint = mix(paint, vec4(1.0, 0.995, 0.985, 1.0), disc);
  float fill = 1.0 - smoothstep(radius - rim - 0.5, radius - rim + 0.5, d);
  // Hollow: the colour is a ring, and within it the skin shows.
  float hole = vHollow * (1.0 - smoothstep(radius * 0.5 - 0.5, radius * 0.5 + 0.5, d));
  paint = mix(paint, vec4(vColor, 1.0), fill);
  paint.a *= 1.0 - 0.85 * hole;
  gl_FragColor = vec4(paint.rgb, paint.a * vAlpha);
}`;
