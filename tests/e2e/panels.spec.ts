// The furniture around the body, as a person with a keyboard, a finger or an old browser finds it.
import type { Page } from '@playwright/test';
import { CardPanel } from './pages/CardPanel.ts';
import { expectNoBarriers } from './pages/expectNoBarriers.ts';
import { ListPanel } from './pages/ListPanel.ts';
import { expect, test } from './pages/test.ts';
import { ViewBar } from './pages/ViewBar.ts';
import { withoutWebGL } from './pages/withoutWebGL.ts';

const PHONE = { width: 390, height: 844 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const drawn = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-scene', 'ready', { timeout: 45_000 });

test.describe('without WebGL', () => {
  test.beforeEach(({ page }) => withoutWebGL(page));

  test('the list and the cards carry the atlas, and it says so once', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('data-scene', 'unavailable');
    await expect(page.getByText('This browser cannot draw the body in 3D.')).toHaveCount(1);
    await new ListPanel(page).row('BL23').click();
    await expect(new CardPanel(page, 'BL23').box('Studies found')).toContainText(
      'No trial has tested this point alone for back pain.',
    );
    await expectNoBarriers(page, { everyRow: true });
  });

  test('from the list to a card and back by keyboard alone', async ({ page }) => {
    await page.goto('./');
    const list = new ListPanel(page);
    await expect(list.row('BL1')).toBeVisible();
    await list.filter.focus();
    await page.keyboard.type('shenshu');
    await expect(list.row('BL22')).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(list.row('BL23')).toBeFocused();
    await page.keyboard.press('Enter');
    const card = new CardPanel(page, 'BL23');
    await expect(card.title).toBeFocused();
    await expect(page).toHaveURL(/#\/point\/BL23$/);
    await page.keyboard.press(']');
    await expect(new CardPanel(page, 'BL24').root).toBeVisible();
    await page.keyboard.press('[');
    await page.keyboard.press('Escape');
    await expect(card.root).toHaveCount(0);
    await expect(list.row('BL23')).toBeFocused();
  });

  test('Back and Forward go through what was chosen', async ({ page }) => {
    await page.goto('./');
    const list = new ListPanel(page);
    await list.row('BL23').click();
    await list.row('BL25').click();
    await expect(new CardPanel(page, 'BL25').root).toBeVisible();
    await page.goBack();
    await expect(new CardPanel(page, 'BL23').root).toBeVisible();
    await expect(list.row('BL23')).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await expect(page.getByRole('complementary', { name: /^Point / })).toHaveCount(0);
    await page.goForward();
    await expect(new CardPanel(page, 'BL23').root).toBeVisible();
  });

  test('a link in another spelling opens the point under its own address', async ({ page }) => {
    await page.goto('./#/point/ub-40?side=left');
    const card = new CardPanel(page, 'BL40');
    await expect(card.title).toContainText('Wěizhōng');
    await card.tab('Find it').click();
    await expect(card.root.getByRole('radio', { name: 'Left' })).toBeChecked();
    await expect(page).toHaveURL(/#\/point\/BL40\?side=left$/);
    await expect(page).toHaveTitle('BL40 Wěizhōng · Backpoints');
  });

  test('a link to a point that is not here leads to the atlas, with one sentence that can be dismissed', async ({
    page,
  }) => {
    await page.goto('./#/point/BL99');
    const notice = page.getByText('There is no point “BL99” in this atlas.');
    await expect(notice).toBeVisible();
    await expect(page).toHaveURL(/#\/$/);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
  });

  test('the warning signs open from their address and close to the atlas', async ({ page }) => {
    await page.goto('./#/safety');
    const dialog = page.getByRole('dialog', { name: 'When to get help first' });
    await expect(dialog.getByRole('listitem')).toHaveCount(6);
    await expectNoBarriers(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/#\/$/);
  });

  test('? lists every key', async ({ page }) => {
    await page.goto('./');
    await expect(new ListPanel(page).filter).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('See the patient’s left side');
    await expectNoBarriers(page);
  });

  test('keys that are typed into the filter stay there', async ({ page }) => {
    await page.goto('./#/point/BL23');
    const { filter } = new ListPanel(page);
    await filter.fill('');
    await filter.press('?');
    await filter.press(']');
    await expect(filter).toHaveValue('?]');
    await expect(new CardPanel(page, 'BL23').root).toBeVisible();
  });

  test('on a phone the list is a sheet and so is the card; both answer to keys', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('./');
    const list = new ListPanel(page);
    await list.open.click();
    await expectNoBarriers(page);
    await list.row('BL23').click();
    await expect(list.root).toHaveCount(0);
    const card = new CardPanel(page, 'BL23');
    await expectNoBarriers(page);
    await card.sheetHandle.press('ArrowUp');
    await expect(card.sheetHandle).toHaveAccessibleName(/height of the sheet: full/);
    await card.sheetHandle.press('ArrowDown');
    await card.sheetHandle.press('ArrowDown');
    await expect(card.sheetHandle).toHaveAttribute('aria-expanded', 'false');
  });

  test('a finger draws the sheet up and throws it off', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('./#/point/BL23');
    const card = new CardPanel(page, 'BL23');
    const draw = async (toY: number) => {
      const box = (await card.sheetHandle.boundingBox())!;
      await page.mouse.move(PHONE.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(PHONE.width / 2, toY, { steps: 4 });
      await page.mouse.up();
    };
    await draw(80);
    await expect(card.sheetHandle).toHaveAccessibleName(/height of the sheet: full/);
    await draw(PHONE.height - 2);
    await expect(card.root).toHaveCount(0);
  });
});

test('with the body: nothing is asked of another host', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL!)) strangers.push(request.url());
  });
  await page.goto('./#/point/BL23');
  await drawn(page);
  const card = new CardPanel(page, 'BL23');
  await card.tab('Find it').click();
  await expect(card.root.getByText(/One cun across the back is/)).toBeVisible();
  await expectNoBarriers(page);
  await new ViewBar(page).view('Left').click();
  await card.close.click();
  await expect(page).toHaveURL(/#\/\?view=left$/);
  expect(strangers).toEqual([]);
});

test('switching the body keeps the card and says what a cun is on the other one', async ({ page }) => {
  await page.goto('./#/point/BL23');
  await drawn(page);
  const card = new CardPanel(page, 'BL23');
  await card.tab('Find it').click();
  const cun = card.root.getByText(/One cun across the back is/);
  const before = await cun.textContent();
  await new ViewBar(page).body('Female').check({ force: true });
  await expect(page).toHaveURL(/body=female/);
  await expect(cun).not.toHaveText(before!);
  await expect(card.root).toBeVisible();
});

test('a failed load says so and offers another try', async ({ page, complaints }) => {
  complaints.expected(/Failed to load resource/);
  await page.route(/\.glb$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('The body did not load.');
  await page.unroute(/\.glb$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await drawn(page);
});

test('a card whose code did not come can be asked for again, and the rest of the page stays', async ({
  page,
  complaints,
}) => {
  complaints.expected(/Failed to load resource|error loading dynamically imported module|Failed to fetch/);
  await withoutWebGL(page);
  await page.route(/PointCard-/, (route) => route.abort());
  await page.goto('./#/point/BL23');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This part of the page stopped working.');
  await expect(new ListPanel(page).row('BL40')).toBeVisible();
  await page.unroute(/PointCard-/);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(new CardPanel(page, 'BL23').title).toBeVisible();
});

test('a search that did not come says so, and comes with the next try', async ({ page, complaints }) => {
  complaints.expected(/Failed to load resource/);
  await withoutWebGL(page);
  await page.route(/SearchBox-/, (route) => route.abort());
  await page.goto('./');
  const field = page.getByLabel('Search', { exact: true });
  await field.click();
  await expect(page.getByText('The search did not load.')).toBeVisible();
  await page.unroute(/SearchBox-/);
  await field.blur();
  await field.click();
  await page.keyboard.type('bl23');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('BL23');
});
