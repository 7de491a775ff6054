// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { Statement } from '#domain/statement.ts';
import { AccuracyPage } from '#panels/accuracy/AccuracyPage.tsx';
import { createCatalog } from '../create/createCatalog.ts';
import { createLedger } from '../create/createLedger.ts';
import { renderPanel, resetStores } from './renderPanel.tsx';

const statements = v.parse(v.array(Statement), [
  { kind: 'lateral', cun: 1.5, scale: 'back_transverse' },
  { kind: 'level', ref: 'l2-spinous-inferior', frame: 'trunk' },
]);

/** BL22 is 0.6 mm off, BL23 2.4 mm, the others have no statement. */
async function createMeasuredCatalog() {
  const all = await createCatalog().loadEntries();
  const stated = ['BL22', 'BL23'].flatMap((code) => all.get(code as PointCode) ?? []);
  const entries = Promise.resolve(
    new Map([...all, ...stated.map((entry) => [entry.code, { ...entry, statements }] as const)]),
  );
  const ledger = createLedger({ BL22: [0, 0, 5, 0, 60, 0], BL23: [0, 0, 5, 0, 240, -10] });
  const promise = Promise.resolve(ledger);
  return createCatalog({ loadEntries: () => entries, loadLedger: () => promise });
}

const table = (name: RegExp) => screen.getByRole('table', { name });
const codes = () => [...table(/Every point/).querySelectorAll('a')].map((link) => link.textContent);
const sortBy = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(async () => {
  resetStores();
  await renderPanel(<AccuracyPage />, await createMeasuredCatalog());
});
afterEach(cleanup);

describe('how points are placed', () => {
  it('counts what the atlas holds', () => {
    expect(screen.getByText(/holds 4 \+ 1 points .* 0 drawn meridians and 2 bodies/)).toBeTruthy();
  });

  it('says how people differ before it shows how little the model does', () => {
    const [people, residuals] = ['On people it is less sharp', 'Body by body'].map((name) =>
      screen.getByRole('heading', { name }),
    );
    expect(people!.compareDocumentPosition(residuals!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('tells what one cun measures on this body, and between what', () => {
    const row = within(table(/length of one cun/)).getByRole('row', { name: /across the back/ });
    expect(row.textContent).toBe('across the backscapular spine root, left to right624 mm');
  });

  it('lists every point, links to it, and sorts with the largest first', () => {
    expect(codes()).toEqual(['BL22', 'BL23', 'BL24', 'GV4', 'EX-B2-L1', 'EX-B2-L2']);
    sortBy('Largest, mm');
    expect(codes().slice(0, 2)).toEqual(['BL23', 'BL22']);
    const head = screen.getByRole('columnheader', { name: 'Largest, mm' });
    expect(head.getAttribute('aria-sort')).toBe('descending');
    sortBy('Largest, mm');
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(screen.getByRole('link', { name: 'BL24' }).getAttribute('href')).toBe('#/point/BL24');
  });

  it('finds a point by any of its spellings', async () => {
    act(() => screen.getByRole('searchbox').focus());
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'shenshu' } });
    await waitFor(() => expect(codes()).toEqual(['BL23']));
    expect(screen.getByRole('status').textContent).toBe('1 point matches');
  });

  it('opens a row and says every statement in words, what was found, and whether it holds', () => {
    const opener = screen.getByRole('button', { name: 'What was checked for BL23' });
    fireEvent.click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    const rows = within(table(/^What was checked/)).getAllByRole('row');
    const words = rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
    expect(words.slice(1, 4)).toEqual([
      '1.5 cun from the midline | 1.6 cun | 2.4 mm · 0.1 cun | yes',
      'Level with L2 spinous inferior |  | 0.1 mm · 0.004 cun | yes',
      'Lies on the skin |  | 0 mm · 0 cun | yes',
    ]);
    fireEvent.click(opener);
    expect(screen.queryByRole('table', { name: /^What was checked/ })).toBeNull();
  });
});
