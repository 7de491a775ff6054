// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { PointCard } from '#panels/point/PointCard.tsx';
import { litLandmarkStore } from '#state/litLandmark.ts';
import { preferencesStore } from '#state/preferences.ts';
import { sceneStatusStore, sceneUnavailable } from '#state/sceneStatus.ts';
import { selectPoint, viewStore } from '#state/view.ts';
import { createCatalog } from '../create/createCatalog.ts';
import { renderPanel, resetStores } from './renderPanel.tsx';

const open = async (code: string, ...rest: Parameters<typeof createCatalog>) => {
  selectPoint(code as PointCode);
  await renderPanel(<PointCard code={code as PointCode} />, createCatalog(...rest));
};
const show = (tab: string) => act(async () => screen.getByRole('tab', { name: tab }).click());
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
    await act(async () => screen.getByRole('button', { name: 'What the whole sets did' }).click());
    expect(screen.getByRole('tab', { name: 'Research' }).getAttribute('aria-selected')).toBe('true');
    const [line] = within(box('What the whole sets did')).getAllByRole('listitem');
    expect(line?.textContent).toMatch(/^The whole set did as sham did\.1/);
    cleanup();
    await open('BL22');
    expect(screen.queryByRole('heading', { name: 'What the whole sets did' })).toBeNull();
    expect(box('Studies found').textContent).toContain('No trial has tested this point alone for back pain.');
  });

  it('numbers its sources in the order in which they are cited', async () => {
    await open('BL23');
    expect(within(box('Tradition holds')).getAllByRole('button', { name: 'Source 2' })).toHaveLength(2);
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
    const [number] = within(box('Tradition holds')).getAllByRole('button', { name: 'Source 2' });
    fireEvent.click(number as HTMLElement);
    expect(list?.open).toBe(true);
  });

  it('a number leads to the same source on every face', async () => {
    await open('BL23');
    await show('Care');
    expect(within(box('At this point')).getByRole('button', { name: 'Source 2' })).toBeTruthy();
    expect(within(box('Kidney')).getByRole('button', { name: 'Source 1' })).toBeTruthy();
    expect(screen.getByText('Sources').closest('details')).toBeTruthy();
  });

  it('leads from its cautions to the areas of care on the body', async () => {
    await open('BL23');
    await show('Care');
    await act(async () => screen.getByRole('switch', { name: 'Show the areas of care on the body' }).click());
    expect(preferencesStore.getState().risks).toBe(true);
  });

  it('has a care box only when there is something to say', async () => {
    await open('BL22');
    expect(screen.queryByRole('heading', { name: 'Care' })).toBeNull();
    await show('Care');
    expect(screen.getByText(/Nothing is noted for this point/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'When to get help first' })).toBeTruthy();
    await show('About');
    expect(screen.getByText('No trial has tested this point alone for back pain.')).toBeTruthy();
  });

  it('leaves out no caution on its first face, and tells each kind of it in full on its own', async () => {
    await open('BL23');
    expect(box('Care').textContent).toContain('The kidney lies beneath.');
    await act(async () => within(box('Care')).getByRole('button', { name: 'More on: Kidney' }).click());
    expect(screen.getByText('The kidney lies beneath.')).toBeTruthy();
    expect(box('Kidney').textContent).toContain('Loins hold it.');
    expect(screen.getByText(/not yet been checked by a clinician/)).toBeTruthy();
  });

  it('tells the steps of finding it, what lies beneath and how sure the place is on a face of their own', async () => {
    await open('BL23');
    await show('Find it');
    expect(screen.getByText('Muscles of the back.')).toBeTruthy();
    expect(screen.getByText('Fingers go a level too high.')).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: /^At this level, measure 1\.5.cun/ }).click());
    expect(screen.getByRole('heading', { name: /Step 3 of 4/ })).toBeTruthy();
  });

  it('keeps the face that was chosen while one steps along the meridian', async () => {
    await open('BL23');
    await show('Care');
    cleanup();
    await open('BL24');
    expect(screen.getByRole('tab', { name: 'Care' }).getAttribute('aria-selected')).toBe('true');
  });

  it('names points as links, and landmarks as what shows them on the figure', async () => {
    await open('BL23');
    expect(screen.getByRole('link', { name: 'the Gate of Life' }).getAttribute('href')).toBe('#/point/GV4');
    const landmark = screen.getByRole('button', { name: 'lower edge of L2' });
    fireEvent.pointerEnter(landmark, { pointerType: 'mouse' });
    expect(litLandmarkStore.getState()).toEqual({ touched: 'test', pinned: null });
    fireEvent.pointerLeave(landmark, { pointerType: 'mouse' });
    expect(litLandmarkStore.getState().touched).toBeNull();
    fireEvent.click(landmark);
    expect(litLandmarkStore.getState().pinned).toBe('test');
    expect(landmark.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('lower edge of L2: shown on the figure.')).toBeTruthy();
    fireEvent.click(landmark);
    expect(litLandmarkStore.getState().pinned).toBeNull();
  });

  it('lets a landmark go with its point', async () => {
    await open('BL23');
    fireEvent.click(screen.getByRole('button', { name: 'lower edge of L2' }));
    act(() => selectPoint('BL24' as PointCode));
    expect(litLandmarkStore.getState().pinned).toBeNull();
  });

  it('offers to show nothing where no figure can be drawn', async () => {
    sceneUnavailable();
    await open('BL23');
    expect(screen.queryByRole('button', { name: 'lower edge of L2' })).toBeNull();
    expect(screen.getByText(/lower edge of L2/)).toBeTruthy();
    sceneStatusStore.setState(sceneStatusStore.getInitialState(), true);
  });

  it('says what one cun measures here on this body, when the rule measures at all', async () => {
    await open('BL23');
    await show('Find it');
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
    await show('Find it');
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
