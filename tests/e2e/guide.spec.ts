// The pages to read, as a person reads them: the figure follows, the sheet is printed, help comes first.
import type { Page } from '@playwright/test';
import { expectNoBarriers } from './pages/expectNoBarriers.ts';
import { ScenePage } from './pages/ScenePage.ts';
import { expect, test } from './pages/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const guide = (page: Page) => page.getByRole('complementary', { name: 'Guide' });
const passage = (page: Page, id: string) => page.locator(`[data-passage="${id}"]`);

/** Turns the wheel over the text until the passage is the one that is read, as a person does. */
async function read(page: Page, id: string): Promise<void> {
  await guide(page).getByRole('region', { name: 'Text of the card' }).hover();
  const active = page.locator('[data-passage][data-active="true"]');
  await expect(async () => {
    const order = await page.locator('[data-passage]').evaluateAll((all) => all.map((it) => it.dataset.passage));
    const now = order.indexOf((await active.getAttribute('data-passage')) ?? '');
    const wanted = order.indexOf(id);
    if (now !== wanted) await page.mouse.wheel(0, now < wanted ? 60 : -60);
    await expect(passage(page, id)).toHaveAttribute('data-active', 'true', { timeout: 100 });
  }).toPass({ intervals: [50] });
}

test('the figure follows the reading, until it is held', async ({ page }) => {
  const scene = new ScenePage(page);
  await scene.open();
  await page.getByRole('link', { name: 'Guide', exact: true }).click();
  await expect(page).toHaveURL(/#\/guide$/);
  await guide(page).getByRole('link', { name: 'The channels of the back' }).click();
  await expect(page).toHaveURL(/#\/guide\/meridians-of-the-back$/);
  await expect(page).toHaveTitle(/The channels of the back/);
  const whole = await scene.restingView();

  await read(page, 'shu');
  const near = await scene.restingView();
  expect(near).not.toEqual(whole);
  // Reading leaves no trail of its own in the history.
  await expect(page).toHaveURL(/#\/guide\/meridians-of-the-back$/);

  await guide(page).getByRole('button', { name: 'Hold the figure' }).click();
  await read(page, 'far');
  // Panels may have nudged the frame; the knee would lie several units lower.
  const heightIn = (view: readonly number[]) => view[13]!;
  expect(heightIn(await scene.restingView())).toBeCloseTo(heightIn(near), 0);

  // A point in the text leads to its card, and Back to the page.
  await passage(page, 'far').getByRole('link', { name: 'BL40', exact: true }).click();
  await expect(page).toHaveURL(/#\/point\/BL40$/);
  await expect(guide(page)).toHaveCount(0);
  await page.goBack();
  await expect(guide(page).getByRole('heading', { name: 'The channels of the back' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(guide(page)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the figure stands above what is read, and comes into sight when a passage is to be shown', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open('#/guide/causes-of-back-pain');
    const top = async () => (await page.locator('[data-card]').boundingBox())!.y;
    const half = await top();
    expect(half).toBeGreaterThan(400);

    await page.getByRole('button', { name: /^Guide, height of the sheet/ }).tap();
    await expect.poll(top).toBeLessThan(150);
    const asked = page.locator('[data-passage]').nth(3);
    await asked.getByRole('button', { name: /^Show/ }).tap();
    await expect.poll(top).toBe(half);
    await expect(asked).toHaveAttribute('data-active', 'true');
    await expect(asked).toBeInViewport();
  });

  test('the last passage is reached as well as the first', async ({ page }) => {
    await page.goto('./#/guide/causes-of-back-pain');
    const passages = page.locator('[data-passage]');
    await expect(passages.first()).toHaveAttribute('data-active', 'true');
    await guide(page)
      .getByRole('region', { name: 'Text of the card' })
      .evaluate((text) => text.scrollTo(0, text.scrollHeight));
    await expect(passages.last()).toHaveAttribute('data-active', 'true');
  });
});

test('a topic and the list have no barriers, and open from their addresses', async ({ page }) => {
  await page.goto('./#/guide/benefits');
  await expect(passage(page, 'three-answers')).toContainText('Cochrane review');
  await expect(passage(page, 'three-answers').getByRole('listitem')).toHaveCount(3);
  await passage(page, 'three-answers')
    .getByRole('button', { name: /^Source/ })
    .first()
    .click();
  await expect(guide(page).getByRole('list').last()).toBeVisible();
  await expectNoBarriers(page);
  await page.goto('./#/guide');
  await expect(guide(page).getByRole('listitem')).toHaveCount(17);
  await expectNoBarriers(page);
});

test('the last topic leads on to public bodies, to the field and to its critics', async ({ page }) => {
  await page.goto('./#/guide/resources');
  const links = guide(page).getByRole('article').getByRole('listitem').getByRole('link');
  await expect(links.first()).toBeVisible();
  const leads = await links.evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).hostname));
  expect(leads).toEqual(expect.arrayContaining(['www.nhs.uk', 'www.nccih.nih.gov', 'www.who.int', 'doi.org']));
});

test('the visit sheet stays on the device, is kept on request only, and prints alone', async ({ page }) => {
  const posted: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && posted.push(request.url()));
  await page.goto('./#/visit');
  await expect(page.getByText('What you write stays on this device.')).toBeVisible();
  await page.getByLabel('Where it hurts').fill('Low back, left');
  const stored = () => page.evaluate(() => localStorage.getItem('backpoints.visit'));
  expect(await stored()).toBeNull();
  await page.getByRole('switch').last().check();
  expect(await stored()).toContain('Low back, left');
  await expectNoBarriers(page);

  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('[data-print-sheet]');
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Low back, left');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('canvas')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Delete what I wrote' }).click();
  expect(await stored()).toBeNull();
  await expect(page.getByLabel('Where it hurts')).toHaveValue('');
  expect(posted).toEqual([]);
});

test('safety names the number of the region, and has no barriers', async ({ page }) => {
  await page.goto('./#/safety');
  await page.getByLabel('Where you live').selectOption({ label: 'Australia' });
  await expect(page.getByRole('link', { name: 'Call 000' })).toBeVisible();
  await page.getByText('Squeezed nerves at the base of the spine').click();
  await expect(page.getByText('One sign is enough.')).toBeVisible();
  await expectNoBarriers(page);
  await page.getByText('Loin and side of the low back').click();
  await page.getByRole('link', { name: 'Show them on the body' }).filter({ visible: true }).first().click();
  await expect(page).toHaveURL(/caution:kidney/);
});
