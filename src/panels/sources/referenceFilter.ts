import type { Reference } from '#domain/reference.ts';

/** What the list of sources can be narrowed down by; an empty word asks for nothing. */
export interface ReferenceFilter {
  readonly query: string;
  readonly stance: string;
  readonly kind: string;
  readonly checked: string;
}

export const anyReference: ReferenceFilter = { query: '', stance: '', kind: '', checked: '' };

export const checks = ['read', 'partly', 'unread'] as const;
/** Read in a copy, read but for something named in the entry, or not read at all. */
export function checkOf({ verified, unseen }: Pick<Reference, 'verified' | 'unseen'>): (typeof checks)[number] {
  if (!verified) return 'unread';
  return unseen ? 'partly' : 'read';
}

/** Every word of the query must stand somewhere in the entry. */
export function matchesReference(reference: Reference, { query, stance, kind, checked }: ReferenceFilter): boolean {
  const { key, authors, year, title, published, findings } = reference;
  const text = [key, authors, year, title, published, findings].join(' ').toLowerCase();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => text.includes(word)) &&
    (stance === '' || reference.stance === stance) &&
    (kind === '' || reference.kind === kind) &&
    (checked === '' || checkOf(reference) === checked)
  );
}
