import { describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { sheetAsCsv, sheetAsJson } from '#domain/pointSheet.ts';
import { createCatalog } from '../create/createCatalog.ts';
import { createPair, createPlacedBody, createPlacedPoint } from '../create/createPlacedBody.ts';

const { point } = createCatalog();
const at = [0.1, 1.08421, -0.1] as const;
const body = createPlacedBody({
  points: [...createPair('BL23', at), createPlacedPoint({ code: 'GV4' as PointCode, side: 'midline', position: at })],
});
const sheet = (codes: string[], names?: string) => ({
  codes: codes as PointCode[],
  address: 'https://example.org/#/',
  body,
  point: (code: PointCode) => {
    const known = point(code);
    return known && names ? { ...known, names: { ...known.names, english: names } } : known;
  },
});

describe('a sheet of points', () => {
  it('as a table: one line for each place, metres with four decimals', () => {
    const [head, ...rows] = sheetAsCsv(sheet(['BL23', 'GV4']))
      .trim()
      .split('\r\n');
    expect(head?.split(',')).toHaveLength(12);
    expect(rows.map((row) => row.split(',').slice(6).join())).toEqual([
      'male,left,who,0.1000,1.0842,-0.1000',
      'male,right,who,-0.1000,1.0842,-0.1000',
      'male,midline,who,0.1000,1.0842,-0.1000',
    ]);
  });

  it('quotes what a comma or a quotation mark would break', () => {
    expect(sheetAsCsv(sheet(['GV4'], 'Gate, "of" Life'))).toContain(',"Gate, ""of"" Life",');
  });

  it('as data: with the frame, the body and the link it came from', () => {
    const data = JSON.parse(sheetAsJson(sheet(['BL23'])));
    expect(data).toMatchObject({ format: 'backpoints/set@1', address: 'https://example.org/#/', body: 'male' });
    expect(data.points[0].placed).toHaveLength(2);
  });
});
