import type { PlacedLine } from '#domain/placedBody.ts';

/** Lines that meet within this are one course: ends are placed by the same rule but run into each other along the skin. */
const JOINT_M = 0.01;

/** Where each line stands in the course of its meridian: metres from the course's beginning to the line's. */
export interface Course {
  /** One for each line, in their order. */
  readonly starts: readonly number[];
  /** How long the course of a line's meridian is, one for each line. */
  readonly lengths: readonly number[];
}

/**
 * Lays the lines of each meridian one after another, side by side for left and right. A line that leaves another one
 * starts where it leaves it, so that branches run together with the line they branch from.
 */
export function layCourse(lines: readonly PlacedLine[]): Course {
  const starts: number[] = [];
  const ends = new Map<string, number>();
  const keyOf = ({ meridian, side }: PlacedLine) => `${meridian} ${side}`;
  lines.forEach((line, i) => {
    const before = lines.slice(0, i).map((other, k) => ({ other, start: starts[k]! }));
    const kin = before.filter(({ other }) => keyOf(other) === keyOf(line));
    const joint = kin
      .map(({ other, start }) => start + meetsAt(line, other))
      .find((at) => at >= 0 && !Number.isNaN(at));
    const start = joint ?? ends.get(keyOf(line)) ?? 0;
    starts.push(start);
    ends.set(keyOf(line), Math.max(ends.get(keyOf(line)) ?? 0, start + lengthUpTo(line, line.polyline.length / 3 - 1)));
  });
  const longest = new Map<string, number>();
  for (const line of lines) {
    longest.set(line.meridian, Math.max(longest.get(line.meridian) ?? 0, ends.get(keyOf(line)) ?? 0));
  }
  return { starts, lengths: lines.map(({ meridian }) => longest.get(meridian) ?? 0) };
}

/** How far along `other` the beginning of `line` lies; NaN where they do not meet. */
function meetsAt(line: PlacedLine, other: PlacedLine): number {
  const [x = 0, y = 0, z = 0] = line.polyline;
  let nearest = JOINT_M;
  let at = Number.NaN;
  for (let i = 0; i < other.polyline.length / 3; i++) {
    const p = other.polyline.subarray(3 * i, 3 * i + 3);
    const d = Math.hypot(p[0]! - x, p[1]! - y, p[2]! - z);
    if (d >= nearest) continue;
    nearest = d;
    at = lengthUpTo(other, i);
  }
  return at;
}

/** Metres from a line's beginning to one of its vertices. */
function lengthUpTo({ polyline }: PlacedLine, vertex: number): number {
  let length = 0;
  for (let i = 3; i <= 3 * vertex; i += 3) {
    length += Math.hypot(
      polyline[i]! - polyline[i - 3]!,
      polyline[i + 1]! - polyline[i - 2]!,
      polyline[i + 2]! - polyline[i - 1]!,
    );
  }
  return length;
}
