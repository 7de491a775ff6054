import type { BufferGeometry } from 'three';
import { meridianOf, type PointCode } from '#domain/code.ts';
import type { Visibility } from '#state/pointVisibility.ts';
import type { ViewState } from '#state/view.ts';
import { MARKER } from './markerMaterial.ts';
import type { MarkerTable } from './markerTable.ts';

export interface MarkerChoice extends Pick<ViewState, 'selected' | 'side' | 'hovered'> {
  visibility(code: PointCode): Visibility;
}

const BITS: Readonly<Record<Visibility, number>> = { shown: 0, dimmed: MARKER.dimmed, hidden: MARKER.hidden };

/** Writes each marker's state, and the order of drawing: plain ones first, the hovered and the chosen last, hence on top. */
export function markMarkers(table: MarkerTable, geometry: BufferGeometry, choice: MarkerChoice): void {
  const states = geometry.getAttribute('state');
  const order = geometry.getIndex();
  if (!order) return;
  const chosen = choice.selected ? table.indexOf(choice.selected, choice.side) : -1;
  const twin = choice.selected ? table.indexOf(choice.selected, choice.side === 'left' ? 'right' : 'left') : -1;
  const hovered = choice.hovered ? table.indexOf(choice.hovered.code, choice.hovered.side) : -1;
  const line = choice.selected && meridianOf(choice.selected);
  let next = 0;
  table.points.forEach(({ code }, i) => {
    let bits = BITS[choice.visibility(code)];
    if (bits === MARKER.dimmed && meridianOf(code) !== line) bits |= MARKER.aside;
    if (i >= table.firstAlternative) bits = code === choice.selected ? MARKER.hollow : MARKER.hidden;
    if (i === hovered) bits |= MARKER.hovered;
    if (i === chosen) bits |= MARKER.selected;
    else if (i === twin) bits |= MARKER.twin;
    states.setX(i, bits);
    if (i !== chosen && i !== twin && i !== hovered) order.setX(next++, i);
  });
  // A midline point is its own twin; the hovered one may be the chosen one.
  for (const i of new Set([twin, hovered, chosen])) if (i >= 0) order.setX(next++, i);
  states.needsUpdate = true;
  order.needsUpdate = true;
}
