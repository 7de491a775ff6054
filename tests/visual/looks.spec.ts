// How a chosen point looks in every theme, finish and window; looked at before they were committed.
import { expect, test } from '@playwright/test';

const devices = {
  phone: { width: 390, height: 844, point: 'BL40' },
  laptop: { width: 1280, height: 800, point: 'BL23' },
  projector: { width: 1920, height: 1080, point: 'GB30' },
};

for (const theme of ['paper', 'night', 'projector']) {
  for (const finish of ['porcelain', 'bronze', 'clear']) {
    for (const [device, { width, height, point }] of Object.entries(devices)) {
      test(`${theme}, ${finish}, ${device}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(`./#/point/${point}?theme=${theme}&finish=${finish}`);
        await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready', { timeout: 45_000 });
        await page.evaluate(() => document.fonts.ready);
        await expect(page).toHaveScreenshot(['looks', theme, `${finish}-${device}.png`], { maxDiffPixelRatio: 0.002 });
      });
    }
  }
}
