import type { Page } from '@playwright/test';

/** Keeps files of the page on their way, as a slow network does; returns what lets them arrive. */
export async function holdBack(page: Page, files: RegExp): Promise<() => void> {
  let arrive = () => {};
  const arrival = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route(files, async (route) => {
    await arrival;
    await route.continue();
  });
  return arrive;
}
