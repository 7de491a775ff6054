// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { PointCard } from '#panels/PointCard.tsx';
import { selectPoint, viewStore } from '#state/view.ts';
import { createCatalog } from '../create/createCatalog.ts';
import { renderPanel, resetStores } from './renderPanel.tsx';

const open = async (code: string, ...rest: Parameters<typeof createCatalog>) => {
  selectPoint(code as PointCode);
  await renderPanel(<PointCard code={code as PointCode} />, createCatalog(...rest));
};
const box = (title: string) => screen.getByRole('heading', { name: title }).parentElement as HTMLElement;

beforeEach(resetStores);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a card', () => {
  it('says in tradition only what tradition holds, and in studies only what studies found', async () => {
    await open('BL23');
    expect(box('Tradition holds').textContent).toContain('back-shu of the Kidney');
    expect(box('Studies found').textContent).toContain('No trial has tested this point alone for back pain.');
    expect(box('Studies found').textContent).not.toContain('back-shu');
    expect(box('Tradition holds').contains(box('Studies found'))).toBe(false);
  });

  it('names the trials that had it in their set, and tells only what the whole set did', async () => {
    await open('EX-B2-L2');
    expect(box('Studies found').textContent).toContain('No trial has shown that this point alone relieves back pain.');
    const [line] = within(box('Studies found')).getAllByRole('listitem');
    expect(line?.textContent).toBe('The whole set did as sham did.1');
    cleanup();
    await open('BL22');
    expect(within(box('Studies found')).queryByRole('listitem')).toBeNull();
  });

  it('numbers its sources in the order in which they are cited', async () => {
    await open('BL23');
    expect(within(box('Tradition holds')).getByRole('button', { name: 'Source 2' })).toBeTruthy();
    const sources = screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent);
    expect(sources.filter((text) => text?.startsWith('Someone'))).toEqual([
      'Someone (2020). The test. Somewhere. What was checked',
      'Someone (2020). The old-book. Somewhere. What was checked',
    ]);
  });

  it('opens the list of sources when a number is pressed', async () => {
    await open('BL23');
    const list = screen.getByText('Sources').closest('details');
    expect(list?.open).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Source 2' }));
    expect(list?.open).toBe(true);
  });

  it('has a care box only when there is something to say', async () => {
    await open('BL22');
    expect(screen.queryByRole('heading', { name: 'Care' })).toBeNull();
    expect(screen.getByText('No trial has tested this point alone for back pain.')).toBeTruthy();
  });

  it('says what one cun measures here on this body, when the rule measures at all', async () => {
    await open('BL23');
    expect(screen.getByText('One cun across the back is 2.4 cm on this body.')).toBeTruthy();
    cleanup();
    await open('GV4');
    expect(screen.queryByText(/One cun/)).toBeNull();
  });

  it('still reads when the body did not load', async () => {
    const failure = Promise.reject(new Error('no network'));
    failure.catch(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await open('BL23', { loadBody: () => failure });
    expect(box('Tradition holds')).toBeTruthy();
  });

  it('offers left and right for a pair only', async () => {
    await open('BL23');
    fireEvent.click(screen.getByRole('radio', { name: 'Left' }));
    expect(viewStore.getState().side).toBe('left');
    cleanup();
    await open('GV4');
    expect(screen.queryByRole('radio', { name: 'Left' })).toBeNull();
  });

  it('leads along the meridian and tells where it stands', async () => {
    await open('BL23');
    expect(screen.getByText('2 of 3')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next: BL24' }));
    expect(viewStore.getState().selected).toBe('BL24');
  });

  it('of a member of a series tells its level', async () => {
    await open('EX-B2-L2');
    expect(screen.getByText('level L2, 2 of 2')).toBeTruthy();
  });

  it('explains its categories', async () => {
    await open('BL23');
    expect(
      screen.getByRole('button', { name: 'Back-shu · Kidney', description: 'Where qi comes to the surface.' }),
    ).toBeTruthy();
  });
});
