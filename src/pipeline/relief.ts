/**
 * Schematic relief: the forms people find points by, raised or hollowed on the skin over this body's own landmarks. The
 * base mesh shows muscle but hardly any bone. Heights are a few millimetres, drawn along the skin normal; they say where a
 * bone lies, not how it was scanned. Amounts were set by eye under the app's own light.
 */
import type { Vec3 } from '#domain/frame.ts';
import { distance } from '#domain/vector.ts';

/** Where the bones lie under the skin of this body: left and midline landmarks by id, metres. */
export type ReliefLandmarks = ReadonlyMap<string, Vec3>;

/** A round rise or hollow over one landmark. */
interface Bump {
  readonly landmark: string;
  readonly heightMm: number;
  readonly sigmaMm: number;
}

const BUMPS: readonly Bump[] = [
  { landmark: 'lateral-malleolus', heightMm: 2.6, sigmaMm: 10 },
  { landmark: 'medial-malleolus', heightMm: 2.4, sigmaMm: 11 },
  { landmark: 'fibular-head', heightMm: 1.6, sigmaMm: 11 },
  { landmark: 'fifth-metatarsal-tuberosity', heightMm: 1.4, sigmaMm: 7 },
  { landmark: 'greater-trochanter', heightMm: 1.5, sigmaMm: 22 },
  { landmark: 'olecranon', heightMm: 3.6, sigmaMm: 10 },
  { landmark: 'second-mcp', heightMm: 1.2, sigmaMm: 6 },
  { landmark: 'fifth-mcp', heightMm: 1.2, sigmaMm: 6 },
  { landmark: 'acromion', heightMm: 1.2, sigmaMm: 13 },
];

const POPLITEAL_CREASE = { depthMm: 1.7, sigmaMm: 3.4, reachMm: 24 } as const;
const PATELLA = { heightMm: 2.6, radiusMm: 20, edgeMm: 6 } as const;

/** Raises the relief on a skin: xyz in metres and outward normals in, new xyz out. `factor` scales all heights. */
export function addRelief(
  positions: Float64Array,
  normals: Float64Array,
  landmarks: ReliefLandmarks,
  factor: number,
): Float64Array {
  const back = backRelief(landmarks);
  const at = (id: string): Vec3 => required(landmarks, id);
  const knee = { mid: at('popliteal-crease-mid'), base: at('patella-base'), apex: at('patella-apex') };
  const dst = positions.slice();
  for (let i = 0; i < positions.length; i += 3) {
    // The right side takes the left side's heights.
    const p: Vec3 = [Math.abs(positions[i]!), positions[i + 1]!, positions[i + 2]!];
    const facing: Vec3 = [Math.sign(positions[i]!) * normals[i]! || 0, normals[i + 1]!, normals[i + 2]!];
    let mm = back(p, facing[2]);
    for (const { landmark, heightMm, sigmaMm } of BUMPS)
      mm += heightMm * bell(1000 * distance(p, at(landmark)), sigmaMm);
    mm += poplitealCrease(p, facing[2], knee.mid) + patella(p, facing[2], knee.base, knee.apex);
    for (let k = 0; k < 3; k++) dst[i + k]! += (normals[i + k]! * factor * mm) / 1000;
  }
  return dst;
}

/** Height in mm of the forms of the back at a place whose normal has the given z; zero on the front. */
function backRelief(landmarks: ReliefLandmarks): (p: Vec3, normalZ: number) => number {
  const at = (id: string): Vec3 => required(landmarks, id);
  const [root, mid, acromion, angle] = [
    at('scapular-spine-root'),
    at('scapular-spine-mid'),
    at('acromion'),
    at('scapula-inferior-angle'),
  ];
  const [c7, t1, t12, s1, s3] = [
    at('c7-spinous-inferior'),
    at('t1-spinous-inferior'),
    at('t12-spinous-inferior'),
    at('s1-median'),
    at('s3-median'),
  ];
  const [psis, crest] = [at('psis'), at('iliac-crest-highest')];
  const superior: Vec3 = [root[0] * 0.92, root[1] + (root[1] - angle[1]) * 0.32, root[2]];
  const spinous = spinousCentres(landmarks);
  return (p, normalZ) => {
    const posterior = smoothstep(0.05, 0.45, -normalZ);
    if (posterior === 0) return 0;
    const x = 1000 * p[0];
    const y = p[1];
    let mm = 0;
    // Furrow of the spine, deepest at the loin, closed over the sacrum; the erector columns beside it.
    const lumbar = smoothstep(t12[1] + 0.05, t12[1] - 0.03, y) * smoothstep(s1[1] - 0.02, s1[1] + 0.025, y);
    const trunk = smoothstep(s1[1] - 0.02, s1[1] + 0.03, y) * smoothstep(c7[1] + 0.005, t1[1] - 0.02, y);
    mm -= (0.9 * trunk + 2.3 * lumbar) * bell(x, 9);
    mm += (0.6 * trunk + 2.1 * lumbar) * bell(x - 30, 12);
    // Spinous processes.
    for (const { y: centre, heightMm, sigmaMm } of spinous)
      mm += heightMm * bell(x, 7) * bell(1000 * (y - centre), sigmaMm);
    // Scapula: the blade behind its medial border, the spine as a ridge, the inferior angle.
    mm += scapulaPlate(p, superior, root, angle);
    mm += 2 * bell(ridgeDistance(p, [root, mid, acromion]), 7.5);
    mm += 1.3 * bell(flatDistance(p, angle), 11);
    // Pelvis: the dimples over the PSIS, the crest line, the flat of the sacrum between them.
    mm -= 3.2 * bell(flatDistance(p, psis), 8.5);
    mm += crestLine(p, psis, crest);
    mm += 2.4 * bell(x, 22) * smoothstep(s3[1] - 0.015, s3[1] + 0.01, y) * smoothstep(s1[1] + 0.02, s1[1] - 0.005, y);
    return mm * posterior;
  };
}

/** C7, T1 and the lumbar processes stand out; the thoracic ones are barely felt by the eye. */
function spinousCentres(landmarks: ReliefLandmarks): { y: number; heightMm: number; sigmaMm: number }[] {
  const levels = [
    'c7',
    ...Array.from({ length: 12 }, (_, i) => `t${i + 1}`),
    ...Array.from({ length: 5 }, (_, i) => `l${i + 1}`),
  ];
  return levels.map((level, i) => {
    const y = required(landmarks, `${level}-spinous-inferior`)[1];
    const previous = i === 0 ? undefined : required(landmarks, `${levels[i - 1]}-spinous-inferior`)[1];
    const spacing = previous === undefined ? 0.018 : previous - y;
    const isLumbar = level.startsWith('l');
    const heightMm = level === 'c7' ? 2.2 : level === 't1' ? 1.3 : isLumbar ? 1.5 : 0.55;
    // The process lies above its lower border by about a third of the spacing.
    return { y: y + spacing * 0.35, heightMm, sigmaMm: level === 'c7' ? 11 : Math.min(9, spacing * 1000 * 0.26) };
  });
}

/** A step up at the medial border that fades out laterally, with a shallow trough in front of it. */
function scapulaPlate(p: Vec3, superior: Vec3, root: Vec3, angle: Vec3): number {
  const y = p[1];
  const along =
    smoothstep(angle[1] - 0.012, angle[1] + 0.02, y) * smoothstep(superior[1] + 0.012, superior[1] - 0.02, y);
  if (along === 0) return 0;
  const bow = 0.006 * Math.sin(Math.PI * Math.min(1, Math.max(0, (y - angle[1]) / (superior[1] - angle[1]))));
  const border = (y > root[1] ? interpolate(y, root, superior) : interpolate(y, angle, root)) - bow;
  const lateral = 1000 * (p[0] - border);
  const step = 1 / (1 + Math.exp(-lateral / 4.5));
  const fade = Math.exp(-((Math.max(0, lateral) / 46) ** 2));
  return along * (1.9 * step * fade - 0.9 * bell(lateral + 12, 10));
}

function interpolate(y: number, low: Vec3, high: Vec3): number {
  return low[0] + ((high[0] - low[0]) * (y - low[1])) / (high[1] - low[1]);
}

/** A soft ledge from the PSIS up and out to the top of the crest: raised below the line, hollow above it. */
function crestLine(p: Vec3, psis: Vec3, crest: Vec3): number {
  const t = (p[0] - psis[0]) / (crest[0] - psis[0]);
  if (t < -0.05 || t > 1.1) return 0;
  const clamped = Math.min(1, Math.max(0, t));
  const lineY = psis[1] + (crest[1] - psis[1]) * Math.sin((clamped * Math.PI) / 2) ** 0.9;
  const above = 1000 * (p[1] - lineY);
  const ends = smoothstep(-0.05, 0.25, t) * smoothstep(1.1, 0.55, t);
  return ends * (1.2 * bell(above + 15, 13) - 1 * bell(above - 12, 12));
}

function poplitealCrease(p: Vec3, normalZ: number, mid: Vec3): number {
  const behind = smoothstep(0.1, 0.5, -normalZ);
  if (behind === 0) return 0;
  const across = 1000 * (p[0] - mid[0]);
  const down = 1000 * (p[1] - mid[1]) + (across / 24) ** 2 * 1.5;
  return (
    -POPLITEAL_CREASE.depthMm *
    behind *
    bell(down, POPLITEAL_CREASE.sigmaMm) *
    smoothstep(POPLITEAL_CREASE.reachMm + 8, POPLITEAL_CREASE.reachMm - 8, Math.abs(across))
  );
}

/** The kneecap: a rounded plate between its base and its apex. */
function patella(p: Vec3, normalZ: number, base: Vec3, apex: Vec3): number {
  if (normalZ <= 0.1) return 0;
  const centre: Vec3 = [(base[0] + apex[0]) / 2, (base[1] + apex[1]) / 2, (base[2] + apex[2]) / 2];
  const away = 1000 * Math.hypot(p[0] - centre[0], p[1] - centre[1]);
  return (
    PATELLA.heightMm *
    smoothstep(PATELLA.radiusMm + PATELLA.edgeMm, PATELLA.radiusMm - PATELLA.edgeMm, away) *
    smoothstep(0.1, 0.5, normalZ)
  );
}

/** Distance in mm from a polyline of landmarks, seen from behind. */
function ridgeDistance(p: Vec3, line: readonly Vec3[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i]!, line[i + 1]!];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const t = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy)));
    nearest = Math.min(nearest, Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy));
  }
  return 1000 * nearest;
}

function flatDistance(p: Vec3, q: Vec3): number {
  return 1000 * Math.hypot(p[0] - q[0], p[1] - q[1]);
}

/** A Gaussian of height 1. */
function bell(distanceMm: number, sigmaMm: number): number {
  return Math.exp(-0.5 * (distanceMm / sigmaMm) ** 2);
}

/** 0 at `from`, 1 at `to`, smooth between; `from` may be above `to`. */
function smoothstep(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

function required(landmarks: ReliefLandmarks, id: string): Vec3 {
  const at = landmarks.get(id);
  if (!at) throw new Error(`relief: this body has no landmark ${id}.`);
  return at;
}
