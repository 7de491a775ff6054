import { partsAround } from '#domain/cun/bodyPart.ts';
import type { Skin, SkinPlace } from '#domain/cun/skin.ts';
import type { Vec3 } from '#domain/frame.ts';
import { distance, lerp } from '#domain/vector.ts';
import type { SkinSurface } from './skinSurface.ts';
import type { SectionPiece } from './traceSection.ts';

const SPACING_M = 0.004;
const RELAXATIONS = 40;

/**
 * The fallback for two places that no plane section joins: the shortest way along mesh edges, drawn taut on the surface. Its
 * pieces are chords of at most 4 mm between places on the skin; null when the mesh does not connect them.
 */
export function shortestPath(
  surface: SkinSurface,
  skin: Skin,
  from: SkinPlace,
  to: SkinPlace,
): readonly SectionPiece[] | null {
  const way = edgePath(surface, from, to);
  if (way === null) return null;
  const places = drawTaut(spaced(way), skin, from, to);
  return places
    .slice(1)
    .map((place, i) => ({ triangle: place.triangle, from: places[i]!.position, to: place.position }));
}

/** Dijkstra over mesh edges, from the corners of one triangle to those of the other. */
function edgePath(surface: SkinSurface, from: SkinPlace, to: SkinPlace): Vec3[] | null {
  const links = edgesByVertex(surface);
  const goals = new Set(cornersOf(surface, to.triangle));
  const best = new Map<number, number>();
  const before = new Map<number, number>();
  const open = new Frontier();
  for (const v of cornersOf(surface, from.triangle)) {
    best.set(v, distance(from.position, surface.vertex(v)));
    open.push(best.get(v)!, v);
  }
  for (let next = open.pop(); next !== null; next = open.pop()) {
    const [walked, v] = next;
    if (walked > best.get(v)!) continue;
    if (goals.has(v)) return [from.position, ...wayTo(v, before).map((u) => surface.vertex(u)), to.position];
    for (const u of links.get(v)!) {
      const length = walked + distance(surface.vertex(v), surface.vertex(u));
      if (length >= (best.get(u) ?? Infinity)) continue;
      best.set(u, length);
      before.set(u, v);
      open.push(length, u);
    }
  }
  return null;
}

function wayTo(v: number, before: ReadonlyMap<number, number>): number[] {
  const way: number[] = [];
  for (let at: number | undefined = v; at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}

function cornersOf({ index }: SkinSurface, triangle: number): number[] {
  return [index[3 * triangle]!, index[3 * triangle + 1]!, index[3 * triangle + 2]!];
}

function edgesByVertex({ index }: SkinSurface): ReadonlyMap<number, ReadonlySet<number>> {
  const links = new Map<number, Set<number>>();
  const link = (a: number, b: number) => {
    const known = links.get(a);
    if (known) known.add(b);
    else links.set(a, new Set([b]));
  };
  for (let t = 0; t < index.length; t += 3) {
    for (const [i, j] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      link(index[t + i]!, index[t + j]!);
      link(index[t + j]!, index[t + i]!);
    }
  }
  return links;
}

/** Repeatedly moves every place between its neighbours and back onto the skin. */
function drawTaut(way: readonly Vec3[], skin: Skin, from: SkinPlace, to: SkinPlace): SkinPlace[] {
  const parts = partsAround(from.part, to.part);
  const settle = (position: Vec3): SkinPlace => skin.closest(position, parts) ?? from;
  let places: SkinPlace[] = [from, ...way.slice(1, -1).map(settle), to];
  for (let i = 0; i < RELAXATIONS; i++) {
    places = places.map((place, k) => {
      if (k === 0 || k === places.length - 1) return place;
      return settle(lerp(places[k - 1]!.position, places[k + 1]!.position, 0.5));
    });
  }
  return places;
}

/** A polyline resampled at equal steps of at most SPACING_M. */
function spaced(way: readonly Vec3[]): Vec3[] {
  return way.slice(1).reduce<Vec3[]>(
    (done, next) => {
      const last = done.at(-1)!;
      const steps = Math.max(1, Math.ceil(distance(last, next) / SPACING_M));
      for (let i = 1; i <= steps; i++) done.push(lerp(last, next, i / steps));
      return done;
    },
    [way[0]!],
  );
}

/** A binary heap of [priority, vertex]. */
class Frontier {
  readonly #heap: [number, number][] = [];

  push(priority: number, vertex: number): void {
    const heap = this.#heap;
    heap.push([priority, vertex]);
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (heap[parent]![0] <= heap[i]![0]) return;
      [heap[parent], heap[i]] = [heap[i]!, heap[parent]!];
      i = parent;
    }
  }

  pop(): [number, number] | null {
    const heap = this.#heap;
    const top = heap[0];
    if (top === undefined) return null;
    const last = heap.pop()!;
    if (heap.length === 0) return top;
    heap[0] = last;
    for (let i = 0; ; ) {
      const [left, right] = [2 * i + 1, 2 * i + 2];
      let least = i;
      if (left < heap.length && heap[left]![0] < heap[least]![0]) least = left;
      if (right < heap.length && heap[right]![0] < heap[least]![0]) least = right;
      if (least === i) return top;
      [heap[least], heap[i]] = [heap[i]!, heap[least]!];
      i = least;
    }
  }
}
