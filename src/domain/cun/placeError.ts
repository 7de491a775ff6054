/** A rule that cannot be computed. The path says where it stands, e.g. `data/points/BL.json: BL57.location.from.point`. */
export class PlaceError extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.name = 'PlaceError';
    this.path = path;
  }
}

/** Several rules that cannot be computed; the message lists every one on its own line. */
export class PlacementFailure extends Error {
  readonly errors: readonly PlaceError[];

  constructor(errors: readonly PlaceError[]) {
    super(errors.map((error) => error.message).join('\n'));
    this.name = 'PlacementFailure';
    this.errors = errors;
  }
}
