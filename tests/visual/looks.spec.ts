// How a chosen point looks in every theme, finish and window; looked at before they were committed.
import { expect, test } from '@playwright/test';

const devices = {
  phone: { point: 'BL40', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  laptop: { point: 'BL23', use: { viewport: { width: 1280, height: 800 } } },
  projector: { point: 'GB30', use: { viewport: { width: 1920, height: 1080 } } },
};

for (const [device, { point, use }] of Object.entries(devices)) {
  test.describe(device, () => {
    test.use({ ...use, contextOptions: { reducedMotion: 'reduce' } });

    for (const theme of ['paper', 'night', 'projector']) {
      for (const finish of ['porcelain', 'bronze', 'clear']) {
        test(`${theme}, ${finish}`, async ({ page }) => {
          await page.goto(`./#/point/${point}?theme=${theme}&finish=${finish}`);
          await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready', { timeout: 45_000 });
          await page.evaluate(() => document.fonts.ready);
          await expect(page).toHaveScreenshot(['looks', theme, `${finish}-${device}.png`]);
        });
      }
    }
  });
}
