/** Draws the figure as it stands, labels and all, into the upper left corner of a page of paper. */
export interface Photographer {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  draw(paper: CanvasRenderingContext2D): void;
}

/*
 * Not a store: nobody waits for it. The scene says who can take a picture while it stands; panels ask at the moment a
 * person wants one.
 */
let photographer: (() => Photographer) | null = null;

/** The scene offers to take pictures. Returns the undo. */
export function offerPictures(next: () => Photographer): () => void {
  photographer = next;
  return () => {
    if (photographer === next) photographer = null;
  };
}

/** Null where no body is drawn. */
export function findPhotographer(): Photographer | null {
  return photographer?.() ?? null;
}
