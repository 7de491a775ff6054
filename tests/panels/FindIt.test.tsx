// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { MyCunDialog } from '#panels/findIt/MyCunDialog.tsx';
import { PointCard } from '#panels/point/PointCard.tsx';
import { findItStore, startFindIt } from '#state/findIt.ts';
import { chooseMyCun, myCunStore } from '#state/myCun.ts';
import { clearSelection, selectPoint } from '#state/view.ts';
import { renderPanel, resetStores } from './renderPanel.tsx';

const BL23 = 'BL23' as PointCode;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const open = async () => {
  selectPoint(BL23);
  await renderPanel(<PointCard code={BL23} />);
};
const start = async () => {
  await open();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /Show me how to find it/ })));
};
const position = () => screen.getByRole('heading', { name: /Step \d of \d/ }).textContent;

beforeEach(() => {
  resetStores();
  chooseMyCun(null);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('finding a point', () => {
  it('begins at the first step, in place of the card, with the keyboard on it', async () => {
    await open();
    expect(screen.getByRole('button', { name: /Show me how to find it/ }).textContent).toContain('4 steps');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /Show me how to find it/ })));
    expect(position()).toContain('Step 1 of 4');
    expect(screen.getByText('Feel for the test bump.')).toBeTruthy();
    expect(screen.getByText('Feel for the bump.')).toBeTruthy();
    expect(screen.queryByText('Studies found')).toBeNull();
    expect(document.activeElement?.textContent).toContain('Step 1 of 4');
  });

  it('goes on and back by keys, and stops at both ends', async () => {
    await start();
    press('ArrowRight');
    expect(screen.getByText('Stay level with the test bump, straight across the back.')).toBeTruthy();
    press('PageDown');
    expect(screen.getByText('At this level, measure 1.5 cun from the midline outwards.')).toBeTruthy();
    press('ArrowRight');
    press('ArrowRight');
    expect(screen.getByText('This is BL23 Shènshù.')).toBeTruthy();
    press('PageUp');
    press('ArrowLeft');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(position()).toContain('Step 1 of 4');
  });

  it('plays by the space key and stops at the last step', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await start();
    press(' ');
    expect(findItStore.getState().playing).toBe(true);
    for (let i = 0; i < 4; i++) await act(async () => vi.advanceTimersByTime(30_000));
    expect(findItStore.getState()).toMatchObject({ step: 3, playing: false });
  });

  it('leaves by Escape, back to the card of the same point', async () => {
    await start();
    press('Escape');
    expect(findItStore.getState().code).toBeNull();
    expect(screen.getByText('Studies found')).toBeTruthy();
  });

  it('takes the last step when a link asks for more than there are', async () => {
    selectPoint(BL23);
    startFindIt(BL23, 40);
    await renderPanel(<PointCard code={BL23} />);
    expect(position()).toContain('Step 4 of 4');
  });

  it('ends when another point is chosen, or none', async () => {
    await start();
    act(() => clearSelection());
    expect(findItStore.getState().code).toBeNull();
  });

  it('offers no voice where the browser has none', async () => {
    await start();
    expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull();
  });
});

describe('my cun', () => {
  it('adds centimetres for the reader’s body to every cun', async () => {
    chooseMyCun({ kind: 'thumb', cm: 2 });
    await start();
    press('ArrowRight');
    press('ArrowRight');
    expect(screen.getByText(/measure 1\.5 cun \(about 3 cm on you\) from the midline/, { selector: 'p' })).toBeTruthy();
  });

  it('takes a measure that a person can have, and says so when it is none', async () => {
    await renderPanel(<MyCunDialog />);
    const field = screen.getByLabelText('Centimetres');
    fireEvent.change(field, { target: { value: '17' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this' }));
    expect(screen.getByRole('alert').textContent).toBe('Enter a number from 100 to 230.');
    expect(myCunStore.getState().mine).toBeNull();
    fireEvent.change(field, { target: { value: '181,5' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this' }));
    expect(myCunStore.getState().mine).toEqual({ kind: 'height', cm: 181.5 });
  });
});
