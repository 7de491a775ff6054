import { type RefObject, useEffect, useRef } from 'react';
import { type FocusTarget, type Furniture, useFurniture } from '#state/furniture.ts';

const wishOf = (s: Furniture) => s.focusWish;
/** The last wish that was obeyed: what mounts after a wish obeys it, what mounts later does not obey it again. */
let obeyed = 0;

/** Takes a wish for oneself; false when it was obeyed before. */
export function takeFocusWish(count: number): boolean {
  if (count <= obeyed) return false;
  obeyed = count;
  return true;
}

/** A ref for what takes the focus when it is wished for, now or as soon as it is there. */
export function useFocusWish<T extends HTMLElement>(target: FocusTarget): RefObject<T | null> {
  const ref = useRef<T>(null);
  const wish = useFurniture(wishOf);
  useEffect(() => {
    if (wish.target === target && ref.current && takeFocusWish(wish.count)) ref.current.focus();
  }, [wish, target]);
  return ref;
}
