const query = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the person asked their system for less motion: flights become cuts. */
export function prefersStillness(): boolean {
  return query.matches;
}
