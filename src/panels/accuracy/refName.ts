import type { StatementRef } from '#domain/statement.ts';

/** A landmark's id as words: `l2-spinous-inferior` is “L2 spinous inferior”. */
export function landmarkName(id: string): string {
  return id
    .split('-')
    .map((word) => (/^[ctls]\d+$/.test(word) ? word.toUpperCase() : word))
    .join(' ');
}

/** The code of a point, or the words of a landmark. */
export function refName(ref: StatementRef): string {
  return /^[A-Z]/.test(ref) ? ref : landmarkName(ref);
}
