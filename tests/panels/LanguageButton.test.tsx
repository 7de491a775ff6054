// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LanguageButton } from '#panels/LanguageButton.tsx';
import { chooseLanguage, preferencesStore } from '#state/preferences.ts';
import { renderPanel } from './renderPanel.tsx';

afterEach(() => {
  cleanup();
  chooseLanguage('en');
});

it('names the next language in that language, and goes on to it', async () => {
  await renderPanel(<LanguageButton />);
  const button = screen.getByRole('button', { name: '中文' });
  expect(button.lang).toBe('zh-Hans');
  fireEvent.click(button);
  expect(preferencesStore.getState().language).toBe('zh-Hans');
  expect(screen.getByRole('button').textContent).toBe('English');
});
