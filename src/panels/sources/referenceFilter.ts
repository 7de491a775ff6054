import type { Reference, ReferenceText } from '#domain/reference.ts';

/** What the list of sources can be narrowed down by; an empty word asks for nothing. */
export interface ReferenceFilter {
  readonly query: string;
  readonly stance: string;
  readonly kind: string;
  readonly checked: string;
}

export const anyReference: ReferenceFilter = { query: '', stance: '', kind: '', checked: '' };

/** Every word of the query must stand somewhere in the entry. */
export function matchesReference(
  reference: Reference,
  text: ReferenceText | undefined,
  { query, stance, kind, checked }: ReferenceFilter,
): boolean {
  const { key, authors, year, title, published, check } = reference;
  const said = [key, authors, year, title, published, text?.findings].join(' ').toLowerCase();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => said.includes(word)) &&
    (stance === '' || reference.stance === stance) &&
    (kind === '' || reference.kind === kind) &&
    (checked === '' || check === checked)
  );
}
