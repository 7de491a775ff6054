import type { Vec3 } from '#domain/frame.ts';
import type { Direction, FrameId, ScaleId } from '#domain/placement.ts';
import type { Statement, StatementRef } from '#domain/statement.ts';
import { add, cross, distance, dot, length, normalize, scale, subtract } from '#domain/vector.ts';
import type { SegmentDirections } from './segmentAxes.ts';

/** Two normals whose sum is shorter than this look away from each other and have no common view. */
const OPPOSITE = 0.3;

/** A left or midline place: metres, body frame, and the outward normal where one was placed with it. */
export interface Spot {
  readonly position: Vec3;
  readonly normal: Vec3;
}

/** What a statement can lean on: what was placed on one body, and its skin. `null` means that there is no such thing. */
export interface Site {
  spot(ref: StatementRef): Spot | null;
  mmPerCun(scale: ScaleId): number | null;
  directions(frame: FrameId): SegmentDirections | null;
  /** Millimetres of a tape laid along the skin from one place to another. */
  tapeMm(from: Spot, to: Spot): number | null;
}

/**
 * How far a point is off a statement, signed; a string says why it cannot be measured. Millimetres: what was found less what the
 * standard says. For `side`, how far the point lies on the side that it should. For `surface`, the degrees between the skin's
 * normal and the direction.
 */
export function measureStatement(statement: Statement, point: Spot, site: Site): number | string {
  try {
    return measured(statement, point, new Finder(site));
  } catch (error) {
    if (error instanceof Unmeasurable) return error.message;
    throw error;
  }
}

function measured(statement: Statement, point: Spot, find: Finder): number {
  switch (statement.kind) {
    case 'at':
      return mm(distance(point.position, find.spot(statement.ref).position));
    case 'level':
      return mm(dot(find.from(statement.ref, point), find.long(statement.frame)));
    case 'lateral':
      return mm(point.position[0]) - statement.cun * find.mmPerCun(statement.scale);
    case 'distance':
      return distanceMm(statement, point, find) - Math.abs(statement.cun) * find.mmPerCun(statement.scale);
    case 'fraction':
      return fractionMm(statement, point, find);
    case 'onLine':
      return offLineMm(find.spot(statement.from), find.spot(statement.to), point);
    case 'side':
      return towardsMm(statement, point, find);
    case 'offset':
      return towardsMm(statement, point, find) - statement.cun * find.mmPerCun(statement.scale);
    case 'surface': {
      const facing = dot(normalize(point.normal), find.direction(statement.frame, statement.surface));
      return (Math.acos(Math.min(1, Math.max(-1, facing))) * 180) / Math.PI;
    }
  }
}

/** How far to the named side of another a point lies, whatever lies between them in other directions. */
function towardsMm(
  { ref, frame, direction }: Statement & { kind: 'side' | 'offset' },
  point: Spot,
  find: Finder,
): number {
  return mm(dot(find.from(ref, point), find.direction(frame, direction)));
}

function distanceMm(statement: Statement & { kind: 'distance' }, point: Spot, find: Finder): number {
  const ref = find.spot(statement.ref);
  switch (statement.measure) {
    case 'axis':
      return mm(Math.abs(dot(subtract(point.position, ref.position), find.long(statement.frame))));
    case 'straight':
      return mm(distance(point.position, ref.position));
    case 'skin':
      return find.tapeMm(ref, point);
  }
}

/** Along the chord, or by the two lengths of tape that meet at the point, which holds on a curved line too. */
function fractionMm({ from, to, t, measure }: Statement & { kind: 'fraction' }, point: Spot, find: Finder): number {
  const [start, end] = [find.spot(from), find.spot(to)];
  if (measure === 'skin') {
    const before = distance(start.position, point.position) === 0 ? 0 : find.tapeMm(start, point);
    const after = distance(end.position, point.position) === 0 ? 0 : find.tapeMm(point, end);
    return before - t * (before + after);
  }
  const chord = subtract(end.position, start.position);
  const along = dot(subtract(point.position, start.position), normalize(chord));
  return mm(along - t * length(chord));
}

/**
 * From the line as it is seen looking square at the skin, where the line ends or at the point: the two views differ where skin
 * turns between the ends, and the standard does not say which is meant, so the better one counts.
 */
function offLineMm(from: Spot, to: Spot, point: Spot): number {
  const ofEnds = add(from.normal, to.normal);
  const views = length(ofEnds) < OPPOSITE ? [point.normal] : [normalize(ofEnds), point.normal];
  return Math.min(...views.map((view) => besideMm(from.position, to.position, point.position, view)));
}

function besideMm(from: Vec3, to: Vec3, at: Vec3, view: Vec3): number {
  const flat = (vector: Vec3): Vec3 => subtract(vector, scale(view, dot(vector, view)));
  const chord = flat(subtract(to, from));
  const way = flat(subtract(at, from));
  const along = dot(way, normalize(chord));
  const beyond = Math.max(0, -along, along - length(chord));
  return mm(Math.hypot(length(cross(normalize(chord), way)), beyond));
}

function mm(metres: number): number {
  return metres * 1000;
}

class Unmeasurable extends Error {}

/** The site, where whatever is missing ends the measuring with a reason. */
class Finder {
  readonly #site: Site;

  constructor(site: Site) {
    this.#site = site;
  }

  spot(ref: StatementRef): Spot {
    return this.#site.spot(ref) ?? missing(`nothing placed as ${ref}`);
  }

  from(ref: StatementRef, point: Spot): Vec3 {
    return subtract(point.position, this.spot(ref).position);
  }

  mmPerCun(id: ScaleId): number {
    return this.#site.mmPerCun(id) ?? missing(`no scale ${id}`);
  }

  long(frame: FrameId): Vec3 {
    return this.#directions(frame).long;
  }

  direction(frame: FrameId, name: Direction): Vec3 {
    return this.#directions(frame).towards[name] ?? missing(`${name} means nothing in the frame ${frame}`);
  }

  tapeMm(from: Spot, to: Spot): number {
    return this.#site.tapeMm(from, to) ?? missing('no way along the skin');
  }

  #directions(frame: FrameId): SegmentDirections {
    return this.#site.directions(frame) ?? missing(`no frame ${frame}`);
  }
}

function missing(why: string): never {
  throw new Unmeasurable(why);
}
