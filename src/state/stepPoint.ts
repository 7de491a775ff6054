import type { Catalog } from '#domain/catalog.ts';
import { selectPoint, viewStore } from './view.ts';

/** Goes to the neighbour of the chosen point on its meridian; at either end nothing happens. */
export function stepPoint(catalog: Pick<Catalog, 'neighbours'>, direction: 'previous' | 'next'): void {
  const { selected } = viewStore.getState();
  const neighbour = selected && catalog.neighbours(selected)[direction];
  if (neighbour) selectPoint(neighbour);
}
