// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { PointList } from '#panels/PointList.tsx';
import { moveFocus } from '#state/furniture.ts';
import { hoverPoint, selectPoint, toggleFilter, viewStore } from '#state/view.ts';
import { renderPanel, resetStores } from './renderPanel.tsx';

const row = (code: string) => document.querySelector<HTMLElement>(`[data-code="${code}"]`) as HTMLElement;
const stops = () =>
  [...document.querySelectorAll('[data-code][tabindex="0"]')].map((it) => it.getAttribute('data-code'));
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });

beforeEach(async () => {
  resetStores();
  await renderPanel(<PointList />);
});
afterEach(cleanup);

describe('the list', () => {
  it('is one stop of the Tab key; the arrows move inside it', () => {
    expect(stops()).toEqual(['BL22']);
    act(() => row('BL22').focus());
    press('ArrowDown');
    expect(document.activeElement).toBe(row('BL23'));
    expect(stops()).toEqual(['BL23']);
    press('End');
    expect(document.activeElement).toBe(row('EX-B2-L2'));
    press('ArrowDown');
    expect(document.activeElement).toBe(row('EX-B2-L2'));
    press('Home');
    expect(document.activeElement).toBe(row('BL22'));
  });

  it('is entered from the filter with the arrow', async () => {
    const filter = screen.getByRole('textbox', { name: 'Find a point' });
    act(() => filter.focus());
    fireEvent.change(filter, { target: { value: 'gate' } });
    await waitFor(() => expect(row('BL22')).toBeNull());
    press('ArrowDown');
    expect(document.activeElement).toBe(row('GV4'));
  });

  it('marks the chosen point, whoever chose it', () => {
    act(() => selectPoint('GV4' as PointCode));
    expect(row('GV4').getAttribute('aria-current')).toBe('true');
    expect(stops()).toEqual(['GV4']);
  });

  it('chooses a point by a click and leaves the address to the page', () => {
    fireEvent.click(row('BL24'));
    expect(viewStore.getState().selected).toBe('BL24');
  });

  it('lets a click with Ctrl open another tab', () => {
    fireEvent.click(row('BL24'), { ctrlKey: true });
    expect(viewStore.getState().selected).toBeNull();
  });

  it('shows on the body what the pointer is at', () => {
    fireEvent.pointerEnter(row('GV4'));
    expect(viewStore.getState().hovered).toEqual({ code: 'GV4', side: 'midline' });
    fireEvent.pointerLeave(row('GV4'));
    expect(viewStore.getState().hovered).toBeNull();
  });

  it('says so when nothing matches, and gives Escape back the whole list', async () => {
    const filter = screen.getByRole('textbox', { name: 'Find a point' });
    act(() => filter.focus());
    fireEvent.change(filter, { target: { value: 'zzz' } });
    expect(await screen.findByText(/No point matches “zzz”/)).toBeTruthy();
    fireEvent.keyDown(filter, { key: 'Escape' });
    expect(row('BL22')).toBeTruthy();
  });

  it('shows which point the pointer is at on the body', () => {
    act(() => hoverPoint({ code: 'GV4' as PointCode, side: 'midline' }));
    expect(row('GV4').dataset.hovered).toBe('true');
    expect(row('BL22').dataset.hovered).toBe('false');
  });

  it('leaves out what the filters leave out, says so, and takes it back with one press', () => {
    act(() => toggleFilter('categories', 'back-shu'));
    expect(document.querySelectorAll('[data-code]')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(row('GV4')).toBeTruthy();
  });

  it('takes the focus when it is sent there', () => {
    act(() => moveFocus('list'));
    expect(document.activeElement).toBe(row('BL22'));
  });
});
