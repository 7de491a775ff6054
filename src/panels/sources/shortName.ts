import type { Reference } from '#domain/reference.ts';

/** `Mu 2020`: the first author without initials, or the body that wrote it, and the year. */
export function shortName({ authors, year }: Pick<Reference, 'authors' | 'year'>): string {
  const [first = authors] = authors.split(/,|;| \(/);
  const name = first.replace(/\s+[A-Z]{1,3}$/, '');
  return year === null ? name : `${name} ${year}`;
}
