import type { PointCode } from '#domain/code.ts';
import type { Vec3 } from '#domain/frame.ts';
import type { GutterLabel } from './gutter.ts';
import type { MarkerTable } from './markerTable.ts';
import type { BonePin, KeyPin, PinRefs } from './overlay.ts';
import { show } from './screen.ts';

/** A label in a gutter, and what it speaks of. */
export interface Entry extends GutterLabel {
  readonly pin: PinRefs;
  /** The markers of either side; the same twice for a midline point, −1 twice for a bone. */
  readonly markers: readonly [number, number];
  /** Of a bone. */
  readonly anchors: readonly [Vec3, Vec3] | null;
  /** The gutter it keeps as long as a marker of its side shows. */
  readonly home: -1 | 1;
  /** The point it names; null for a bone. */
  readonly code: PointCode | null;
  /** Whether it can be read in the last picture. */
  isShown: boolean;
}

function createEntry(
  pin: PinRefs,
  code: PointCode | null,
  markers: Entry['markers'],
  anchors: Entry['anchors'],
  home: -1 | 1,
): Entry {
  const place = { anchorX: 0, anchorY: 0, x: 0, y: 0, width: 0, height: 0 };
  return { pin, code, markers, anchors, home, side: home, isWanted: false, isPlaced: false, isShown: false, ...place };
}

/** A bone is named in the left gutter. */
export function boneEntry(pin: BonePin): Entry {
  return createEntry(pin, null, [-1, -1], pin.anchors, -1);
}

/** A zone of the skin is named in the left gutter, from a point within it. */
export function zoneEntries(pins: readonly KeyPin[], table: MarkerTable | null): Entry[] {
  if (!table) return [];
  return pins.map((pin) => {
    const markers = [table.indexOf(pin.code, 'left'), table.indexOf(pin.code, 'right')] as const;
    return createEntry(pin, null, markers, null, -1);
  });
}

/** From head to foot labels go left and right by turns, so that both gutters fill evenly and nothing hops when the figure turns. */
export function keyEntries(pins: readonly KeyPin[], table: MarkerTable | null, hasBones: boolean): Entry[] {
  if (!table) return [];
  const placed = pins.flatMap((pin) => {
    const markers = [table.indexOf(pin.code, 'left'), table.indexOf(pin.code, 'right')] as const;
    return markers[0] < 0 ? [] : [{ pin, markers, heightM: table.positions[3 * markers[0] + 1]! }];
  });
  const byHeight = placed.toSorted((a, b) => b.heightM - a.heightM);
  return placed.map((it) => {
    const home = hasBones || byHeight.indexOf(it) % 2 === 1 ? 1 : -1;
    return createEntry(it.pin, it.pin.code, it.markers, null, home);
  });
}

export function setLit(entry: Entry | null, isLit: boolean): void {
  entry?.pin.label.current?.toggleAttribute('data-lit', isLit);
  entry?.pin.leader.current?.toggleAttribute('data-lit', isLit);
}

export function hide(pin: PinRefs): void {
  if (pin.label.current) show(pin.label.current, false);
  if (pin.leader.current) show(pin.leader.current, false);
}
