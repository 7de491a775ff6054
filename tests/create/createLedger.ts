import type { Ledger } from '#domain/ledger.ts';

/** A ledger of the points of `createCatalog`: nothing but the general checks, all held, unless told otherwise. */
export function createLedger(points: Ledger['bodies'][string]['points'] = {}): Ledger {
  const held = [0, 0, 5, 0];
  const codes = ['BL22', 'BL23', 'BL24', 'GV4', 'EX-B2-L1', 'EX-B2-L2'];
  const body: Ledger['bodies'][string] = {
    summary: {
      points: codes.length,
      statements: 0,
      failed: 0,
      medianMm: 0.02,
      maxMm: 0.3,
      medianCun: 0.001,
      maxCun: 0.012,
      worst: 'BL23',
    },
    scales: { back_transverse: [24, 0] },
    points: { ...Object.fromEntries(codes.map((code) => [code, held])), ...points },
    paths: { 'BL.inner': [0, 600, 0, 0] },
  };
  return {
    format: 'backpoints/ledger@1',
    inputs: 'test',
    scales: [{ id: 'back_transverse', from: 'scapular-spine-root', to: 'scapular-spine-root', cun: 6 }],
    bodies: { male: body, female: body },
  };
}
