import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#domain/frame.ts';
import { measureStatement, type Site, type Spot } from '#domain/ledger/measureStatement.ts';
import { axialDirections } from '#domain/ledger/segmentAxes.ts';
import { Statement } from '#domain/statement.ts';
import { distance } from '#domain/vector.ts';

const back: Vec3 = [0, 0, -1];
const spot = (position: Vec3, normal = back): Spot => ({ position, normal });

/** A flat back: a point at the left shoulder blade, landmarks on the midline and beside it, 20 mm to the cun, a tape that takes a detour of 10 %. */
function createSite(): Site {
  const spots = new Map<string, Spot>([
    ['c7', spot([0, 1.5, 0])],
    ['coccyx', spot([0, 0.9, 0])],
    ['blade', spot([0.1, 1.3, 0])],
  ]);
  return {
    spot: (ref) => spots.get(ref) ?? null,
    mmPerCun: (scale) => (scale === 'back_transverse' ? 20 : null),
    directions: (frame) => (frame === 'trunk' ? axialDirections : null),
    tapeMm: (from, to) => 1100 * distance(from.position, to.position),
  };
}

const measure = (statement: v.InferInput<typeof Statement>, position: Vec3, normal = back) =>
  measureStatement(v.parse(Statement, statement), spot(position, normal), createSite());

describe('a statement is measured from positions', () => {
  it('at: the distance to the place', () => {
    expect(measure({ kind: 'at', ref: 'blade' }, [0.103, 1.304, 0])).toBeCloseTo(5);
  });

  it('level: along the axis only, above is positive', () => {
    expect(measure({ kind: 'level', ref: 'blade', frame: 'trunk' }, [0.4, 1.302, 0.3])).toBeCloseTo(2);
  });

  it('lateral: from the midline, in the cun of the scale', () => {
    expect(measure({ kind: 'lateral', cun: 3, scale: 'back_transverse' }, [0.058, 1, 0])).toBeCloseTo(-2);
  });

  it('distance: along the axis, straight, or by the tape', () => {
    const three = { kind: 'distance', ref: 'c7', cun: 3, scale: 'back_transverse', frame: 'trunk' } as const;
    expect(measure({ ...three, measure: 'axis' }, [0.4, 1.44, 0])).toBeCloseTo(0);
    expect(measure({ ...three, measure: 'straight' }, [0.06, 1.42, 0])).toBeCloseTo(40);
    expect(measure({ ...three, measure: 'skin' }, [0, 1.4, 0])).toBeCloseTo(50);
  });

  it('fraction: along the chord, or of the tape', () => {
    const half = { kind: 'fraction', from: 'c7', to: 'coccyx', t: 0.5 } as const;
    expect(measure({ ...half, measure: 'straight' }, [0.3, 1.19, 0.1])).toBeCloseTo(10);
    expect(measure({ ...half, measure: 'skin' }, [0, 1.19, 0])).toBeCloseTo(11);
    expect(measure({ ...half, t: 0, measure: 'skin' }, [0, 1.5, 0])).toBeCloseTo(0);
  });

  it('onLine: beside the line as one looks at the skin, not above it', () => {
    const line = { kind: 'onLine', from: 'c7', to: 'coccyx' } as const;
    expect(measure(line, [0.004, 1.2, 0])).toBeCloseTo(4);
    expect(measure(line, [0, 1.2, -0.05])).toBeCloseTo(0);
    expect(measure(line, [0, 1.503, 0])).toBeCloseTo(3);
  });

  it('side: how far on the side that it should lie on', () => {
    const lateral = { kind: 'side', ref: 'blade', direction: 'lateral', frame: 'trunk' } as const;
    expect(measure(lateral, [0.107, 1, 0])).toBeCloseTo(7);
    expect(measure(lateral, [0.09, 1, 0])).toBeCloseTo(-10);
  });

  it('offset: so many cun to one side, whatever lies between in height; none is straight above or below', () => {
    const behind = { kind: 'offset', ref: 'blade', cun: 0.5, scale: 'back_transverse', frame: 'trunk' } as const;
    expect(measure({ ...behind, direction: 'posterior' }, [0.2, 1, -0.013])).toBeCloseTo(3);
    expect(measure({ ...behind, direction: 'lateral', cun: 0 }, [0.098, 1.4, 0.2])).toBeCloseTo(-2);
  });

  it('surface: the angle between the skin and the direction', () => {
    const posterior = { kind: 'surface', surface: 'posterior', frame: 'trunk' } as const;
    expect(measure(posterior, [0, 1, 0])).toBeCloseTo(0);
    expect(measure(posterior, [0, 1, 0], [1, 0, 0])).toBeCloseTo(90);
  });
});

describe('what cannot be measured says why', () => {
  it.each([
    ['nothing placed as nowhere', { kind: 'at', ref: 'nowhere' }],
    ['no scale finger', { kind: 'lateral', cun: 1, scale: 'finger' }],
    ['no frame hand', { kind: 'level', ref: 'c7', frame: 'hand' }],
    ['palmar means nothing in the frame trunk', { kind: 'surface', surface: 'palmar', frame: 'trunk' }],
  ] as const)('%s', (why, statement) => {
    expect(measure(statement, [0, 1, 0])).toBe(why);
  });
});
