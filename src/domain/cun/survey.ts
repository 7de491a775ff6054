import type { PointCode } from '#domain/code.ts';
import { mirror, type Vec3 } from '#domain/frame.ts';
import type { Anchor, Landmark, LandmarkFile, Scale } from '#domain/landmark.ts';
import type { FrameId, LandmarkId, Place, ScaleId } from '#domain/placement.ts';
import { axialParts } from './bodyPart.ts';
import { evaluatePlace, type PlaceContext } from './evaluatePlace.ts';
import { PlaceError } from './placeError.ts';
import { measureScale } from './scale.ts';
import { axialFrame, limbFrame, type SegmentAxes } from './segmentFrame.ts';
import type { Skin, SkinPlace } from './skin.ts';

/** A point rule and where it stands, e.g. `data/points/BL.json: BL57.location`. */
export interface PointRule {
  readonly code: PointCode;
  readonly midline: boolean;
  readonly place: Place;
  readonly path: string;
}

/** Everything that is measured on one body; nothing here knows a coordinate but through the skin. */
export interface SurveySources {
  readonly skin: Skin;
  readonly sex: 'male' | 'female';
  readonly landmarkFile: LandmarkFile;
  readonly points: ReadonlyMap<PointCode, PointRule>;
  /** Brings an anchor of the base mesh onto this body's skin; a string says why that is impossible. */
  anchored(anchor: Anchor, midline: boolean): SkinPlace | string;
}

const LANDMARKS = 'data/landmarks.json';
/** A midline place further off than this was meant to lie elsewhere. */
const MIDLINE_TOLERANCE_M = 1e-6;

/**
 * A survey of one body: landmarks, points, scales and frames by name, each computed when first asked for and kept. Order in the
 * files does not matter. A circular reference throws a PlaceError at the place that closes the circle; what depends on a failed
 * place throws that place's own error, so that a collector hears each cause once.
 */
export class Survey implements PlaceContext {
  readonly skin: Skin;
  readonly #sources: SurveySources;
  readonly #landmarks: ReadonlyMap<string, Landmark>;
  readonly #known = new Map<string, unknown>();
  readonly #pending: string[] = [];

  constructor(sources: SurveySources) {
    this.skin = sources.skin;
    this.#sources = sources;
    this.#landmarks = new Map(sources.landmarkFile.landmarks.map((landmark) => [landmark.id, landmark]));
  }

  landmark(id: LandmarkId, path: string): SkinPlace {
    const landmark = this.#landmarks.get(id) ?? unknown(path, 'landmark', id);
    return this.#once(id, path, () =>
      sided(this.#locate(landmark), landmark.side === 'midline', `${LANDMARKS}: ${id}`),
    );
  }

  point(code: PointCode, path: string): SkinPlace {
    const rule = this.#sources.points.get(code) ?? unknown(path, 'point', code);
    return this.#once(code, path, () => this.place(rule));
  }

  /** Evaluates a rule that nothing else refers to: a second location, a waypoint. */
  place(rule: Omit<PointRule, 'code'>): SkinPlace {
    return sided(evaluatePlace(rule.place, this, rule.path), rule.midline, rule.path);
  }

  mmPerCun(id: ScaleId, path: string): number {
    const scale = this.#sources.landmarkFile.scales.find((it) => it.id === id) ?? unknown(path, 'scale', id);
    return this.#once(`scale ${id}`, path, () => this.#measure(scale));
  }

  frame(id: FrameId, path: string): SegmentAxes {
    if (id === 'trunk' || id === 'head') return axialFrame(id);
    const frame = this.#sources.landmarkFile.frames.find((it) => it.id === id) ?? unknown(path, 'frame', id);
    return this.#once(`frame ${id}`, path, () => {
      const at = (end: LandmarkId): Vec3 => this.landmark(end, `${LANDMARKS}: frame ${id}`).position;
      return limbFrame(id, [at(frame.axis[0]), at(frame.axis[1])], [at(frame.across[0]), at(frame.across[1])]);
    });
  }

  #locate({ id, side, at }: Landmark): SkinPlace {
    const path = `${LANDMARKS}: ${id}.at`;
    switch (at.kind) {
      case 'anchor': {
        const found = this.#sources.anchored(at[this.#sources.sex], side === 'midline');
        if (typeof found === 'string') throw new PlaceError(`${path}.${this.#sources.sex}`, found);
        return found;
      }
      case 'spine': {
        const from = this.landmark(at.from, `${path}.from`).position;
        const to = this.landmark(at.to, `${path}.to`).position;
        const y = from[1] + (to[1] - from[1]) * at.fraction;
        const found = this.skin.firstFacing([0, y, 0], [0, 0, -1], axialParts);
        if (found === null) throw new PlaceError(path, 'no skin on the posterior midline at this height');
        return found;
      }
      case 'place':
        return evaluatePlace(at.place, this, `${path}.place`);
    }
  }

  #measure(scale: Scale): number {
    const path = `${LANDMARKS}: scale ${scale.id}`;
    const from = this.landmark(scale.from, `${path}.from`);
    const to = scale.from === scale.to ? this.#mirrored(from) : this.landmark(scale.to, `${path}.to`);
    try {
      return measureScale(scale, [from, to], () => this.skin.curve(from, to));
    } catch (error) {
      throw new PlaceError(path, error instanceof Error ? error.message : String(error));
    }
  }

  #mirrored(place: SkinPlace): SkinPlace {
    const position = mirror(place.position);
    return this.skin.closest(position, axialParts) ?? { ...place, position, normal: mirror(place.normal) };
  }

  #once<T>(key: string, path: string, compute: () => T): T {
    if (this.#known.has(key)) {
      const known = this.#known.get(key);
      if (known instanceof PlaceError) throw known;
      return known as T;
    }
    if (this.#pending.includes(key)) {
      const circle = [...this.#pending.slice(this.#pending.indexOf(key)), key];
      throw new PlaceError(path, `circular reference ${circle.join(' -> ')}`);
    }
    this.#pending.push(key);
    try {
      const value = compute();
      this.#known.set(key, value);
      return value;
    } catch (error) {
      if (error instanceof PlaceError) this.#known.set(key, error);
      throw error;
    } finally {
      this.#pending.pop();
    }
  }
}

/** Holds a place to its side: a midline one lies on x = 0, a paired one on the left. */
function sided(place: SkinPlace, midline: boolean, path: string): SkinPlace {
  const x = place.position[0];
  if (midline && Math.abs(x) > MIDLINE_TOLERANCE_M)
    throw new PlaceError(path, `a midline place came out ${(x * 1000).toFixed(1)} mm off the midline`);
  if (!midline && x <= 0)
    throw new PlaceError(path, 'a paired place must lie on the left, but came out on or beyond the midline');
  return place;
}

function unknown(path: string, what: string, name: string): never {
  throw new PlaceError(path, `unknown ${what} ${name}`);
}
