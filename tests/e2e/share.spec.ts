// Taking away what one sees, showing it inside another page, and the first minute of someone new.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoBarriers } from './pages/expectNoBarriers.ts';
import { ScenePage } from './pages/ScenePage.ts';
import { expect, test } from './pages/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Share and take away' }).click();
  return page.getByRole('dialog', { name: 'Share and take away' });
}

async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const waiting = page.waitForEvent('download');
  await act();
  const file = await waiting;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test('a link, its QR code and the HTML for a course page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/point/BL40');
  const dialog = await openShare(page);
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await expectNoBarriers(page);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await dialog.getByRole('button', { name: 'Copy HTML' }).click();
  const html = await page.evaluate(() => navigator.clipboard.readText());
  expect(html).toContain(`src="${page.url()}?embed=1"`);
  expect(html).toContain('title="BL40 Wěizhōng 委中 · Backpoints"');
});

test('the current set as a table and as data', async ({ page }) => {
  await page.goto('./#/pattern/coccyx-pain');
  const dialog = await openShare(page);
  const csv = await saved(page, () => dialog.getByRole('button', { name: 'Table (CSV)' }).click());
  expect(csv.name).toBe('backpoints.csv');
  const lines = csv.content.toString().trim().split('\r\n');
  expect(lines[0]).toMatch(/^code,pinyin,hanzi,english/);
  expect(lines.filter((line) => line.startsWith('BL35,'))).toHaveLength(2);
  expect(lines.some((line) => line.startsWith('BL23,'))).toBe(false);
  const json = await saved(page, () => dialog.getByRole('button', { name: 'Data (JSON)' }).click());
  const { format, points } = JSON.parse(json.content.toString());
  expect(format).toBe('backpoints/set@1');
  expect(points.map(({ code }: { code: string }) => code)).toContain('GV1');
});

test('a picture holds the figure, not an empty canvas', async ({ page }) => {
  const scene = new ScenePage(page);
  await scene.open('#/point/BL23');
  const dialog = await openShare(page);
  const { name, content } = await saved(page, () => dialog.getByRole('button', { name: 'Picture (PNG)' }).click());
  expect(name).toBe('backpoints-BL23.png');
  // Read the picture where pictures can be read: in the browser. A bare page of paper has one colour.
  const colours = await page.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paper = canvas.getContext('2d')!;
    paper.drawImage(image, 0, 0);
    const { data } = paper.getImageData(image.width * 0.25, 0, image.width * 0.5, image.height * 0.8);
    const found = new Set<number>();
    for (let i = 0; i < data.length; i += 4 * 97) found.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
    return found.size;
  }, content.toString('base64'));
  expect(colours).toBeGreaterThan(200);
});

test('a sheet for the printer: picture, names, place, care, sources, and nothing of the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'true';
    };
  });
  const scene = new ScenePage(page);
  await scene.open('#/point/BL23');
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Print a sheet' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('[data-print-sheet]');
  await expect(sheet.getByRole('heading', { name: /BL23 Shènshù/ })).toBeVisible();
  await expect(sheet).toContainText('Where it lies:');
  await expect(sheet).toContainText('Care:');
  await expect(sheet.getByRole('listitem').first()).toBeVisible();
  await expect(sheet.locator('img')).toBeVisible();
  await expect(page.locator('#root')).toBeHidden();
});

test('inside another page: no panels, and the two talk to each other', async ({ page, baseURL }) => {
  const host = `${baseURL}course-page.html`;
  await page.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Course</title><script>
        window.heard = [];
        addEventListener('message', (event) => window.heard.push(event.data));
        const say = (message) => document.querySelector('iframe').contentWindow.postMessage(message, '*');
      </script><iframe src="${baseURL}#/point/BL23?embed=1" title="Atlas" width="800" height="600"></iframe>`,
    }),
  );
  await page.goto(host);
  const atlas = page.frameLocator('iframe');
  const caption = atlas.getByRole('contentinfo');
  await expect(caption).toContainText('BL23 Shènshù');
  await expect(atlas.getByRole('complementary')).toHaveCount(0);
  await expect(atlas.getByRole('banner')).toHaveCount(0);
  await page.evaluate(`say({ type: 'backpoints:select', code: 'ub40' })`);
  await expect(caption).toContainText('BL40 Wěizhōng');
  await expect.poll(() => page.evaluate('window.heard')).toEqual([{ type: 'backpoints:selected', code: 'BL40' }]);
  // What it does not understand it lets pass.
  await page.evaluate(`say({ type: 'backpoints:select', code: 7 }); say('BL23'); say(null); say({ type: 'eval' })`);
  await page.evaluate(`say({ type: 'backpoints:view', view: 'front' })`);
  await expect(caption.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute(
    'href',
    `${baseURL}#/point/BL40?view=front`,
  );
  await expect(caption).toContainText('BL40');
});

test.describe('someone new', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('is shown three steps, each waiting for the act, and never again', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    const steps = page.getByRole('complementary', { name: 'First steps' });
    await expect(steps).toContainText('1 of 3');
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Left', exact: true }).click();
    await expect(steps).toContainText('2 of 3');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await scene.settled();
    const { x, y } = await scene.positionOf('BL23', 'right');
    await page.mouse.click(x, y);
    await expect(steps).toContainText('3 of 3');
    await page.getByRole('button', { name: 'Show me how to find it' }).click();
    await expect(steps).toHaveCount(0);
    await page.goto('./#/');
    await page.reload();
    await scene.ready();
    await expect(steps).toHaveCount(0);
  });

  test('may skip them, for good', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    const steps = page.getByRole('complementary', { name: 'First steps' });
    await steps.getByRole('button', { name: 'Skip' }).click();
    await expect(steps).toHaveCount(0);
    await page.reload();
    await scene.ready();
    await expect(steps).toHaveCount(0);
  });

  test('who followed a link is left alone', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open('#/point/BL23');
    await expect(page.getByRole('complementary', { name: 'First steps' })).toHaveCount(0);
  });
});
