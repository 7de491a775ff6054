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
  /** A phone: fingers, and controls large enough for them. */
  touch: v.optional(v.boolean(), false),
});

const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) => basename(file) === 'view.json');

for (const file of files.sort()) {
  const folder = dirname(file).split(sep);
  const { hash, width, height, touch } = v.parse(View, JSON.parse(readFileSync(join(here, file), 'utf8')));
  test.describe(() => {
    test.use({
      viewport: { width, height },
      hasTouch: touch,
      isMobile: touch,
      contextOptions: { reducedMotion: 'reduce' },
    });

    test(folder.join('/'), async ({ page }) => {
      await page.goto(`./${hash}`);
      await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready', { timeout: 45_000 });
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot([...folder, 'expected.png']);
    });
  });
}
