// Looks, without code per case: tests/visual/<subject>/<case>/view.json says what to open, expected.png how it looks.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';

const here = fileURLToPath(new URL('.', import.meta.url));

const View = v.strictObject({
  hash: v.pipe(v.string(), v.startsWith('#')),
  width: v.pipe(v.number(), v.integer()),
  height: v.pipe(v.number(), v.integer()),
  /** Share of pixels that may differ, 0 to 1. */
  maxDiffRatio: v.optional(v.number(), 0.002),
  /** CSS selector of the part to compare; the whole window without it. */
  select: v.optional(v.string()),
});

const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) => basename(file) === 'view.json');

for (const file of files.sort()) {
  const folder = dirname(file).split(sep);
  test(folder.join('/'), async ({ page }) => {
    const view = v.parse(View, JSON.parse(readFileSync(join(here, file), 'utf8')));
    await page.setViewportSize({ width: view.width, height: view.height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`./${view.hash}`);
    await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready', { timeout: 45_000 });
    await page.evaluate(() => document.fonts.ready);
    const expected = [...folder, 'expected.png'];
    const options = { maxDiffPixelRatio: view.maxDiffRatio };
    if (view.select) await expect(page.locator(view.select)).toHaveScreenshot(expected, options);
    else await expect(page).toHaveScreenshot(expected, options);
  });
}
