// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { deleteVisit, toggleKept, visitStore, writeVisit } from '#state/visit.ts';

const stored = () => localStorage.getItem('backpoints.visit');

beforeEach(deleteVisit);

it('nothing is stored until a person asks for it', () => {
  writeVisit('where', 'left low back');
  expect(visitStore.getState().where).toBe('left low back');
  expect(stored()).toBeNull();
});

it('what is kept is the sheet, up to date', () => {
  toggleKept();
  writeVisit('since', 'March');
  expect(JSON.parse(stored() ?? '{}')).toMatchObject({ since: 'March', where: '' });
  toggleKept();
  expect(stored()).toBeNull();
  expect(visitStore.getState().since).toBe('March');
});

it('deleting empties the sheet and the store', () => {
  toggleKept();
  writeVisit('medicines', 'a blood thinner');
  deleteVisit();
  expect(stored()).toBeNull();
  expect(visitStore.getState()).toMatchObject({ medicines: '', kept: false });
});
