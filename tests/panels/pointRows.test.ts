import { describe, expect, it } from 'vitest';
import { byMeridian, pointRows } from '#panels/pointRows.ts';
import { createCatalog } from '../create/createCatalog.ts';

const rows = pointRows(createCatalog());

describe('the rows of the list', () => {
  it('hold every point once, and a series by its members', () => {
    expect(rows.map(({ code }) => code)).toEqual(['BL22', 'BL23', 'BL24', 'GV4', 'EX-B2-L1', 'EX-B2-L2']);
    expect(rows.at(-1)?.level).toBe('L2');
  });

  it('stand in their meridians', () => {
    expect([...byMeridian(rows)].map(([code, group]) => `${code} ${group.length}`)).toEqual(['BL 3', 'GV 1', 'EX 2']);
  });
});
