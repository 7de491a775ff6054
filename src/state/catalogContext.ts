import { createContext, useContext } from 'react';
import type { Atlas } from './atlas.ts';

/** Carries the catalog to every room; provided once in `App`. */
export const CatalogContext = createContext<Atlas | null>(null);

/** The catalog; throws outside `App`. */
export function useCatalog(): Atlas {
  const catalog = useContext(CatalogContext);
  if (!catalog) throw new Error('useCatalog: no catalog above this component; it must be rendered inside App.');
  return catalog;
}
