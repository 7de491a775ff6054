import { useMemo } from 'react';
import type { PointCode } from '#domain/code.ts';
import { useFinder } from './useFinder.ts';

/** Whether the typed words can mean a point; nothing typed, or not ready yet, means all of them. */
export function useMatcher(query: string) {
  const { find, wake } = useFinder();
  const matches = useMemo(() => {
    if (query.trim() === '' || !find) return () => true;
    const codes = new Set<PointCode>(
      find(query).flatMap(({ target }) => (target.kind === 'point' ? [target.code] : [])),
    );
    return (code: PointCode) => codes.has(code);
  }, [query, find]);
  return { matches, wake };
}
