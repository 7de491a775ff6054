import type { PointCode } from '#domain/code.ts';
import { findPhotographer } from '#state/picture.ts';
import { printSheet } from '#state/printing.ts';
import { viewStore } from '#state/view.ts';
import { composePicture } from './composePicture.ts';

/** Prints points in words, under the figure as it stands. */
export function printPoints(codes: readonly PointCode[], caption: string): void {
  const photographer = findPhotographer();
  const picture = photographer && composePicture(photographer, viewStore.getState().insets, [caption]);
  printSheet(codes, picture?.toDataURL('image/png') ?? null);
}
