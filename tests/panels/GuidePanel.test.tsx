// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GuidePanel } from '#panels/guide/GuidePanel.tsx';
import { closeGuide, openGuide, readingStore } from '#state/reading.ts';
import { viewStore } from '#state/view.ts';
import { renderPanel, resetStores } from './renderPanel.tsx';

beforeEach(resetStores);
afterEach(() => {
  cleanup();
  closeGuide();
});

it('the list names all topics, and leads to help first', async () => {
  openGuide('index');
  await renderPanel(<GuidePanel />);
  const links = (await screen.findAllByRole('link')).map((link) => link.getAttribute('href'));
  expect(links[0]).toBe('#/safety');
  expect(links.filter((href) => href?.startsWith('#/guide/'))).toHaveLength(17);
});

it('a topic says of each passage what it is, gives its sources, and moves the figure on request', async () => {
  openGuide('what-is-acupuncture');
  await renderPanel(<GuidePanel />);
  expect(await screen.findByRole('heading', { name: 'The old idea' })).toBeTruthy();
  expect(screen.getAllByText('Tradition holds').length).toBeGreaterThan(1);
  await act(async () => {
    fireEvent.click(screen.getAllByRole('button', { name: 'Show BL23' })[0]!);
  });
  expect(viewStore.getState().selected).toBe('BL23');
  expect(readingStore.getState().at).toBe('what-is-acupuncture');
});

it('holding the figure is a switch that says whether it is on', async () => {
  openGuide('benefits');
  await renderPanel(<GuidePanel />);
  const pin = screen.getByRole('button', { name: 'Hold the figure' });
  fireEvent.click(pin);
  expect(pin.getAttribute('aria-pressed')).toBe('true');
  expect(readingStore.getState().pinned).toBe(true);
});
