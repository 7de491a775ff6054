import { PlaceError, PlacementFailure } from '#domain/cun/placeError.ts';

/** Collects every rule that cannot be computed, so that one run names them all. */
export class ErrorList {
  readonly #errors = new Map<string, PlaceError>();

  /** The value, or null when it could not be placed; any other failure is a bug and goes on up. */
  attempt<T>(compute: () => T): T | null {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof PlaceError)) throw error;
      this.#errors.set(error.message, error);
      return null;
    }
  }

  /** Throws one PlacementFailure listing all that was collected, if anything was. */
  throwIfAny(): void {
    if (this.#errors.size > 0) throw new PlacementFailure([...this.#errors.values()]);
  }
}
