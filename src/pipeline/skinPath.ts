import type { SkinCurve, SkinPlace } from '#domain/cun/skin.ts';
import { distance, lerp } from '#domain/vector.ts';
import type { SkinSurface } from './skinSurface.ts';
import type { SectionPiece } from './traceSection.ts';

/** A skin curve made of straight pieces, each inside one triangle. */
export class SkinPath implements SkinCurve {
  readonly length: number;
  readonly #pieces: readonly SectionPiece[];
  /** Metres walked at the end of every piece. */
  readonly #ends: readonly number[];
  readonly #surface: SkinSurface;

  constructor(pieces: readonly SectionPiece[], surface: SkinSurface) {
    let walked = 0;
    this.#pieces = pieces;
    this.#ends = pieces.map(({ from, to }) => {
      walked += distance(from, to);
      return walked;
    });
    this.#surface = surface;
    this.length = walked;
  }

  at(along: number): SkinPlace {
    const wanted = Math.min(Math.max(along, 0), this.length);
    const i = this.#firstEndingAfter(wanted);
    const { triangle, from, to } = this.#pieces[i]!;
    const start = i === 0 ? 0 : this.#ends[i - 1]!;
    const long = this.#ends[i]! - start;
    return this.#surface.place(triangle, lerp(from, to, long === 0 ? 0 : (wanted - start) / long));
  }

  #firstEndingAfter(wanted: number): number {
    let [low, high] = [0, this.#ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
