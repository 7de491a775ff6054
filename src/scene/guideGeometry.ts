import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import type { FindItTrace } from '#domain/findIt/findItFile.ts';
import type { Vec3 } from '#domain/frame.ts';

/** How strong a step is drawn: the one at hand, and what led there. */
const STRENGTH = { now: 1, before: 0.34 };
/** Half the length of a tick, metres: at a whole cun, and at a half. */
const TICK_M = { whole: 0.0055, half: 0.0034 };
/** Width in CSS px. */
const WIDTH = { ruler: 4, tick: 2, level: 2.4 };

const _heading = new Vector3();
const _out = new Vector3();
const _tick = new Vector3();

/** Rulers, ticks and level lines of the steps up to the present one, as one strip of triangles. */
export function createGuideRibbons(traces: readonly FindItTrace[], now: number): BufferGeometry {
  const strip = new Strip();
  for (const [i, { line, ticks, level, out }] of traces.slice(0, now + 1).entries()) {
    const strength = i === now ? STRENGTH.now : STRENGTH.before;
    strip.line(level, WIDTH.level, strength, true);
    _out.fromArray(out);
    // Both ends of a ruler carry a long tick.
    const ends = line.length > 1 && ticks.length > 0 ? [0, line.length - 1] : [];
    const whole = [...ends, ...ticks.filter(({ isWhole }) => isWhole).map(({ vertex }) => vertex)];
    const half = ticks.filter(({ isWhole }) => !isWhole).map(({ vertex }) => vertex);
    for (const vertex of whole) strip.tick(line, vertex, TICK_M.whole, strength);
    for (const vertex of half) strip.tick(line, vertex, TICK_M.half, strength);
    strip.line(line, WIDTH.ruler, strength, false);
  }
  return strip.geometry();
}

/** The places to light; a place that an earlier step lit too is drawn once, as strong as it is now. */
export function createGuideLights(traces: readonly FindItTrace[], now: number): BufferGeometry {
  const lights = new Map<string, { at: Vec3; strength: number }>();
  for (const [i, { at }] of traces.slice(0, now + 1).entries()) {
    for (const place of at)
      lights.set(place.join(), { at: place, strength: i === now ? STRENGTH.now : STRENGTH.before });
  }
  const all = [...lights.values()];
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(Float32Array.from(all.flatMap(({ at }) => [...at])), 3))
    .setAttribute(
      'strength',
      new BufferAttribute(
        Float32Array.from(all, ({ strength }) => strength),
        1,
      ),
    );
}

/** Collects ribbons: every vertex twice, `across` −1 and +1; the shader spreads them on the screen. */
class Strip {
  readonly #positions: number[] = [];
  readonly #headings: number[] = [];
  /** Across, width, strength, and the way from the start where the line is dashed, else −1. */
  readonly #shapes: number[] = [];
  readonly #index: number[] = [];

  line(places: readonly Vec3[], width: number, strength: number, isDashed: boolean): void {
    let alongM = 0;
    for (const [i, place] of places.entries()) {
      const before = places[Math.max(0, i - 1)]!;
      const after = places[Math.min(places.length - 1, i + 1)]!;
      _heading.fromArray(after).sub(_tick.fromArray(before)).normalize();
      if (i > 0) alongM += _tick.fromArray(place).distanceTo(_out.fromArray(before));
      this.#push(place, width, strength, isDashed ? alongM : -1, i > 0);
    }
  }

  /** Square to the line, on the skin as far as it is flat. `_out` is which way the skin faces. */
  tick(line: readonly Vec3[], vertex: number, halfM: number, strength: number): void {
    const before = line[Math.max(0, vertex - 1)]!;
    const after = line[Math.min(line.length - 1, vertex + 1)]!;
    _heading.fromArray(after).sub(_tick.fromArray(before)).cross(_out).normalize();
    const middle = line[vertex]!;
    for (const side of [-1, 1]) {
      _tick.fromArray(middle).addScaledVector(_heading, side * halfM);
      this.#push(_tick.toArray(), WIDTH.tick, strength, -1, side > 0);
    }
  }

  #push([x, y, z]: Vec3, width: number, strength: number, alongM: number, isJoined: boolean): void {
    for (const edge of [-1, 1]) {
      this.#positions.push(x, y, z);
      this.#headings.push(_heading.x, _heading.y, _heading.z);
      this.#shapes.push(edge, width, strength, alongM);
    }
    const v = this.#positions.length / 3;
    if (isJoined) this.#index.push(v - 4, v - 3, v - 2, v - 2, v - 3, v - 1);
  }

  geometry(): BufferGeometry {
    return new BufferGeometry()
      .setAttribute('position', new BufferAttribute(Float32Array.from(this.#positions), 3))
      .setAttribute('heading', new BufferAttribute(Float32Array.from(this.#headings), 3))
      .setAttribute('shape', new BufferAttribute(Float32Array.from(this.#shapes), 4))
      .setIndex(this.#index);
  }
}
