import { useRef, useState } from 'react';
import type { CitationKey } from '#domain/citation.ts';
import type { Reference } from '#domain/reference.ts';

/** The numbered sources of one card, and the list that a number leads to. */
export interface Sources {
  readonly numbered: readonly { readonly number: number; readonly key: CitationKey; readonly reference: Reference }[];
  readonly isOpen: boolean;
  setOpen(open: boolean): void;
  /** Opens the list and goes to a source in it. */
  show(number: number): void;
  /** For the list: keeps hold of its items. */
  item(number: number): (element: HTMLElement | null) => void;
}

/** Numbers keys in the order in which they are first cited; a key without a reference is left out rather than shown bare. */
export function useSources(keys: readonly CitationKey[], references: ReadonlyMap<CitationKey, Reference>): Sources {
  const [isOpen, setOpen] = useState(false);
  const items = useRef(new Map<number, HTMLElement>());
  const known = [...new Set(keys)].flatMap((key) => {
    const reference = references.get(key);
    return reference ? [{ key, reference }] : [];
  });
  return {
    numbered: known.map((source, index) => ({ ...source, number: index + 1 })),
    isOpen,
    setOpen,
    show: (number) => {
      setOpen(true);
      // After the list has opened: what is hidden cannot take the focus.
      requestAnimationFrame(() => items.current.get(number)?.focus());
    },
    item: (number) => (element) => {
      if (element) items.current.set(number, element);
      else items.current.delete(number);
    },
  };
}
