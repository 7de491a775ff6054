import { BufferAttribute, BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { MARKER } from '#scene/markerMaterial.ts';
import { createMarkerTable } from '#scene/markerTable.ts';
import { type MarkerChoice, markMarkers } from '#scene/markMarkers.ts';
import { createPair, createPlacedBody, createPlacedPoint } from '../create/createPlacedBody.ts';

function createTable() {
  const midline = createPlacedPoint({ code: 'GV4' as never, side: 'midline', position: [0, 1.1, -0.09] });
  const points = [...createPair('BL23', [0.04, 1.1, -0.1]), midline, ...createPair('EX-B2-L2', [0.012, 1.1, -0.09])];
  return createMarkerTable(createPlacedBody({ points }));
}

function mark(choice: Partial<MarkerChoice>) {
  const table = createTable();
  const n = table.points.length;
  const geometry = new BufferGeometry()
    .setAttribute('state', new BufferAttribute(new Uint8Array(n), 1))
    .setIndex(new BufferAttribute(new Uint16Array(n), 1));
  markMarkers(table, geometry, {
    selected: null,
    side: 'right',
    hovered: null,
    visibility: () => 'shown',
    ...choice,
  });
  const nameOf = (i: number) => `${table.points[i]?.code} ${table.points[i]?.side}`;
  const states = Object.fromEntries(table.points.map((_, i) => [nameOf(i), geometry.getAttribute('state').getX(i)]));
  const order = Array.from(geometry.getIndex()!.array, nameOf);
  return { states, order };
}

describe('markers', () => {
  it('are found by code and side; midline points answer to either side', () => {
    const table = createTable();
    expect(table.points[table.indexOf('BL23' as never, 'right')]?.side).toBe('right');
    expect(table.indexOf('GV4' as never, 'left')).toBe(table.indexOf('GV4' as never, 'midline'));
    expect(table.indexOf('BL99' as never, 'left')).toBe(-1);
  });

  it('show a second place hollow, and only beside its chosen point', () => {
    const [left] = createPair('GB30', [0.1, 0.9, -0.1]);
    const second = { ...left!, definition: 'alternative' as const, position: [0.12, 0.92, -0.09] as const };
    const table = createMarkerTable(createPlacedBody({ points: [second, left!] }));
    expect(table.indexOf('GB30' as never, 'left')).toBe(0);
    expect(table.alternativeOf('GB30' as never, 'left')).toBe(table.firstAlternative);
    const geometry = new BufferGeometry()
      .setAttribute('state', new BufferAttribute(new Uint8Array(2), 1))
      .setIndex(new BufferAttribute(new Uint16Array(2), 1));
    const stateWith = (selected: string | null) => {
      const choice = { selected: selected as never, side: 'left' as const, hovered: null };
      markMarkers(table, geometry, { ...choice, visibility: () => 'shown' });
      return geometry.getAttribute('state').getX(1);
    };
    expect(stateWith(null)).toBe(MARKER.hidden);
    expect(stateWith('GB30')).toBe(MARKER.hollow);
  });

  it('of channels do not shrink for extra points between them', () => {
    const table = createTable();
    const roomOf = (code: string) => table.rooms[table.indexOf(code as never, 'left')]!;
    expect(roomOf('GV4')).toBe(roomOf('BL23'));
    expect(roomOf('EX-B2-L2')).toBeCloseTo(0.012);
  });

  it('mark the chosen one, its twin and the hovered one, and draw them last', () => {
    const { states, order } = mark({
      selected: 'BL23' as never,
      side: 'left',
      hovered: { code: 'GV4' as never, side: 'midline' },
    });
    expect(states).toMatchObject({
      'BL23 left': MARKER.selected,
      'BL23 right': MARKER.twin,
      'GV4 midline': MARKER.hovered,
    });
    expect(order.slice(-3)).toEqual(['BL23 right', 'GV4 midline', 'BL23 left']);
    expect(new Set(order).size).toBe(5);
  });

  it('draw each once when a midline point is chosen and hovered', () => {
    const { states, order } = mark({ selected: 'GV4' as never, hovered: { code: 'GV4' as never, side: 'midline' } });
    expect(states['GV4 midline']).toBe(MARKER.selected | MARKER.hovered);
    expect(order).toHaveLength(5);
    expect(order.at(-1)).toBe('GV4 midline');
  });

  it('stand as they are told: in full, stepped back, or not at all', () => {
    const told = { BL23: 'shown', GV4: 'dimmed', 'EX-B2-L2': 'hidden' } as const;
    const { states } = mark({ visibility: (code) => told[code as keyof typeof told] });
    expect(states).toMatchObject({
      'BL23 left': 0,
      'GV4 midline': MARKER.dimmed | MARKER.aside,
      'EX-B2-L2 left': MARKER.hidden,
    });
  });

  it('stand aside unless they lie on the line of the chosen point', () => {
    const { states } = mark({ selected: 'BL23' as never, visibility: () => 'dimmed' });
    expect(states).toMatchObject({
      'BL23 left': MARKER.dimmed | MARKER.twin,
      'GV4 midline': MARKER.dimmed | MARKER.aside,
    });
  });
});
