import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axialFrame, limbFrame } from '#domain/cun/segmentFrame.ts';
import type { Vec3 } from '#domain/frame.ts';
import { axialDirections, limbDirections } from '#domain/ledger/segmentAxes.ts';
import { directions, frameIds } from '#domain/placement.ts';
import { cross, length, subtract } from '#domain/vector.ts';

const metres = fc.double({ min: -1, max: 1, noNaN: true });
const place = fc.tuple(metres, metres, metres);
const limbs = frameIds.filter((id) => id !== 'trunk' && id !== 'head');
const expectSame = (ours: Vec3 | undefined, theirs: Vec3 | null) => {
  expect(ours === undefined).toBe(theirs === null);
  for (const [i, n] of (ours ?? []).entries()) expect(n).toBeCloseTo(theirs![i]!, 6);
};

describe('[C16] the ledger works out directions by itself, and comes to the same as the placing', () => {
  it('for trunk and head', () => {
    for (const name of directions) expectSame(axialDirections.towards[name], axialFrame('trunk').direction(name));
  });

  it('for every limb, wherever its landmarks lie', () => {
    fc.assert(
      fc.property(fc.constantFrom(...limbs), place, place, place, place, (id, a, b, c, d) => {
        fc.pre(length(cross(subtract(b, a), subtract(d, c))) > 0.05);
        const ends = new Map([a, b, c, d].map((at, i) => [`l${i}`, at]));
        const frame = { id, axis: ['l0', 'l1'] as [string, string], across: ['l2', 'l3'] as [string, string] };
        const ours = limbDirections(frame, (landmark) => ends.get(landmark) ?? null)!;
        const theirs = limbFrame(id, [a, b], [c, d]);
        expectSame(ours.long, theirs.long);
        for (const name of directions) expectSame(ours.towards[name], theirs.direction(name));
      }),
    );
  });

  it('gives none when a landmark is missing', () => {
    expect(limbDirections({ id: 'leg', axis: ['a', 'b'], across: ['c', 'd'] }, () => null)).toBeNull();
  });
});
