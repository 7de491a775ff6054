import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PointCode } from '#domain/code.ts';

/** What lies in the printer: points in words, and the figure as it stood. */
export interface Sheet {
  readonly codes: readonly PointCode[];
  /** A data URL; null where no body is drawn. */
  readonly image: string | null;
}

interface Printing {
  readonly sheet: Sheet | null;
}

const printingStore = createStore<Printing>(() => ({ sheet: null }));

/** Lays out a sheet; it prints as soon as its words are there. */
export function printSheet(codes: readonly PointCode[], image: string | null): void {
  printingStore.setState({ sheet: { codes, image } });
}

/** The sheet has been printed, or not. */
export function clearSheet(): void {
  printingStore.setState({ sheet: null });
}

const sheetOf = (s: Printing) => s.sheet;

export function useSheet(): Sheet | null {
  return useStore(printingStore, sheetOf);
}
