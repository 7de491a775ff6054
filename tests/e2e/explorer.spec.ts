// Finding one's way: search, sets, filters, layers, themes and the meridian card, as a person uses them.

import type { Page } from '@playwright/test';
import { CardPanel } from './pages/CardPanel.ts';
import { Explorer } from './pages/Explorer.ts';
import { expectNoBarriers } from './pages/expectNoBarriers.ts';
import { holdBack } from './pages/holdBack.ts';
import { ListPanel } from './pages/ListPanel.ts';
import { ScenePage } from './pages/ScenePage.ts';
import { expect, test } from './pages/test.ts';
import { withoutWebGL } from './pages/withoutWebGL.ts';

const PHONE = { width: 390, height: 844 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('the search', () => {
  test.beforeEach(({ page }) => withoutWebGL(page));

  test('every spelling leads to the right place first, and says why', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    for (const [typed, hit, reason] of [
      ['bl23', /BL23.*Shènshù/, 'code'],
      ['UB-23', /BL23.*Shènshù/, 'code'],
      ['shen shu', /BL23.*Shènshù/, 'pinyin'],
      ['腎俞', /BL23.*Shènshù/, 'Chinese name'],
      ['じんゆ', /BL23.*Shènshù/, 'Japanese name'],
      ['신수', /BL23.*Shènshù/, 'Korean name'],
      ['Kidney Transport', /BL23.*Shènshù/, 'name'],
      ['weizhnog', /BL40.*Wěizhōng/, 'pinyin'],
      ['Ren4', /CV4/, 'code'],
      ['siatica', /Sciatica/, 'points to show'],
      ['lower back', /Low back pain/, 'points to show'],
      ['tailbone', /Tailbone/, 'points to show'],
      ['stiff neck', /Neck to back/, 'points to show'],
    ] as const) {
      await test.step(typed, async () => {
        await explorer.search.fill(typed);
        await expect(explorer.hits.first()).toHaveText(hit);
        await expect(explorer.hits.first()).toContainText(reason);
      });
    }
  });

  for (const [way, enter] of [
    ['a click', (page: Page) => page.getByLabel('Search', { exact: true }).click()],
    ['/', (page: Page) => page.keyboard.press('/')],
  ] as const) {
    test(`loses no letter of someone quicker than the page, after ${way}`, async ({ page }) => {
      const arrive = await holdBack(page, /SearchBox-/);
      await page.goto('./');
      await page.getByLabel('Search', { exact: true }).waitFor();
      await enter(page);
      await page.keyboard.type('ub 4');
      await page.keyboard.press('Enter');
      await page.keyboard.type('0');
      await page.keyboard.press('Enter');
      arrive();
      await expect(new CardPanel(page, 'BL40').title).toBeFocused();
      await expect(new Explorer(page).search).toHaveValue('');
    });
  }

  test('goes on in the field when it has come, at the end of what was typed', async ({ page }) => {
    const arrive = await holdBack(page, /SearchBox-/);
    await page.goto('./');
    await page.getByLabel('Search', { exact: true }).click();
    await page.keyboard.type('lower');
    arrive();
    const explorer = new Explorer(page);
    await expect(explorer.search).toBeFocused();
    await page.keyboard.type(' back');
    await expect(explorer.search).toHaveValue('lower back');
    await expect(explorer.hits.first()).toContainText('Low back pain');
  });

  test('opens with /, is walked with the arrows, and Enter opens the card, where the keyboard goes on', async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    await page.keyboard.press('/');
    await expect(explorer.search).toBeFocused();
    await page.keyboard.type('lower back');
    await expect(explorer.hits.nth(1)).toContainText('kind of back pain (tradition)');
    await expect(explorer.hits.nth(3)).toContainText('used for: low back pain (tradition)');
    await expectNoBarriers(page);
    for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
    await expect(explorer.hits.nth(3)).toHaveAttribute('data-highlighted');
    await page.keyboard.press('Enter');
    await expect(new CardPanel(page, 'BL23').title).toBeFocused();
    await expect(explorer.search).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(new CardPanel(page, 'BL23').root).toHaveCount(0);
  });

  test('suggests something to someone whose words lead nowhere', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    await explorer.search.fill('qqqqqq');
    await expect(page.getByText('Nothing found for “qqqqqq”.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(explorer.search).toHaveValue('lower back');
    await expect(explorer.hits.first()).toContainText('Low back pain');
    await page.keyboard.press('Escape');
    await expect(explorer.hits).toHaveCount(0);
  });

  test('is at the top of a phone, and the list is filtered by the same matcher', async ({ page }) => {
    await page.setViewportSize(PHONE);
    const explorer = new Explorer(page);
    await explorer.open();
    await explorer.search.fill('sciatica');
    await expect(explorer.hits.first()).toBeInViewport();
    await expectNoBarriers(page);
    await explorer.hits.first().click();
    const list = new ListPanel(page);
    await list.open.click();
    await explorer.tab('All points').click();
    await list.filter.fill('siatica');
    await expect(list.row('GB30')).toBeVisible();
    await expect(list.row('BL23')).toHaveCount(0);
  });
});

test.describe('what stands out', () => {
  test.beforeEach(({ page }) => withoutWebGL(page));

  test('opens with low back pain, changes with a chip, and is in the address', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    await explorer.tab('On the body').click();
    await expect(explorer.chip('Low back pain')).toHaveAttribute('aria-pressed', 'true');
    await expect(explorer.count).toHaveText(/^1\d of/);
    await explorer.chip('Sciatica').click();
    await expect(page).toHaveURL(/#\/\?show=sciatica$/);
    await explorer.chip('Sciatica').click();
    await expect(page).toHaveURL(/#\/\?show=all$/);
    const [shown, total] = ((await explorer.count.textContent()) ?? '').match(/\d+/g) ?? [];
    expect(shown).toBe(total);
    await page.goBack();
    await expect(explorer.chip('Sciatica')).toHaveAttribute('aria-pressed', 'true');
    await explorer.reset.click();
    await expect(page).toHaveURL(/#\/$/);
  });

  test('filters combine, explain themselves, survive a reload and go with one press', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open('#/?show=all');
    await explorer.tab('On the body').click();
    await explorer.group('Filter the points').click();
    await explorer.layer('Used in trials').check();
    await expect(page.getByText('No trial has shown that any one of them alone relieves back pain.')).toBeVisible();
    await explorer.group('Classical categories').click();
    await explorer.chip('Back-shu').click();
    await expect(page.getByText(/the qi of one organ comes to the surface of the back/)).toBeVisible();
    await expect(explorer.count).toHaveText(/^7 of/);
    await explorer.group('Region of the body').click();
    await explorer.chip('sacrum').click();
    await expect(explorer.count).toHaveText(/^2 of/);
    await expectNoBarriers(page);
    await expect(page).toHaveURL(/show=all,category:back-shu,region:sacral,trials/);
    await page.reload();
    await explorer.tab('All points').click();
    const list = new ListPanel(page);
    await expect(list.row('BL28')).toBeVisible();
    await expect(list.row('BL23')).toHaveCount(0);
    await explorer.reset.click();
    await expect(list.row('BL23')).toBeVisible();
    await expect(page).toHaveURL(/#\/$/);
  });

  test('meridians: five of the back, the others behind one button, each a switch that the address keeps', async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    await explorer.tab('On the body').click();
    const list = new ListPanel(page);
    await expect(list.meridian('Lung')).toHaveCount(0);
    await page.getByRole('button', { name: /^\d+ more$/ }).click();
    await list.meridian('Lung').uncheck();
    await expect(page).toHaveURL(/layers=-LU$/);
    await page.reload();
    await explorer.tab('On the body').click();
    await page.getByRole('button', { name: /^\d+ more$/ }).click();
    await expect(list.meridian('Lung')).not.toBeChecked();
  });

  test('layers: finish, skin, bones, labels, halo and cloth are kept in the address', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    await explorer.tab('On the body').click();
    await page.keyboard.press('x');
    await expect(page.getByRole('radio', { name: 'See-through' })).toBeChecked();
    await expect(explorer.layer('Bones')).toBeChecked();
    await expect(page).toHaveURL(/#\/\?finish=clear$/);
    await page.getByRole('radio', { name: 'Bronze' }).check({ force: true });
    await page.getByRole('slider', { name: 'Skin' }).fill('0.6');
    await explorer.layer('Spread around the point').uncheck();
    await explorer.layer('Modest figure').check();
    await page.keyboard.press('l');
    await expect(page.getByRole('button', { name: /^Labels chosen point/ })).toBeVisible();
    await expect(page).toHaveURL(/finish=bronze&layers=skin60,nohalo,modest&labels=chosen$/);
  });

  test('a link within the page keeps body, light and layers', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open('#/?body=female&finish=bronze&show=sciatica');
    await page.getByRole('link', { name: 'Governor Vessel' }).click();
    await expect(page).toHaveURL(/#\/meridian\/GV\?show=sciatica&body=female&finish=bronze$/);
  });
});

test.describe('the themes', () => {
  test.beforeEach(({ page }) => withoutWebGL(page));

  test('go round with one button, are remembered and stand in the address', async ({ page }) => {
    const explorer = new Explorer(page);
    const html = page.locator('html');
    await explorer.open();
    await expect(html).toHaveAttribute('data-theme', 'paper');
    await explorer.theme.click();
    await expect(html).toHaveAttribute('data-theme', 'night');
    await expect(page).toHaveURL(/theme=night/);
    await page.goto('about:blank');
    await explorer.open();
    await expect(html).toHaveAttribute('data-theme', 'night');
  });

  test('follow the system on a first visit', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await new Explorer(page).open();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
    await expect(page).toHaveURL(/#\/$/);
  });

  for (const theme of ['paper', 'night', 'projector'] as const) {
    test(`${theme} has no barriers with a card open`, async ({ page }) => {
      await new Explorer(page).open(`#/point/BL23?theme=${theme}`);
      await expect(new CardPanel(page, 'BL23').box('Studies found')).toBeVisible();
      await expectNoBarriers(page);
    });
  }

  test('projector shows one panel at most, in larger letters', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const explorer = new Explorer(page);
    await explorer.open('#/point/BL23?theme=projector');
    const card = new CardPanel(page, 'BL23');
    const list = new ListPanel(page);
    await expect(card.root).toBeVisible();
    await expect(list.root).toHaveCount(0);
    await list.open.click();
    await expect(list.root).toBeVisible();
    await expect(card.root).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(card.root).toBeVisible();
    const sizePx = await card.root
      .locator('p')
      .first()
      .evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
    expect(sizePx).toBeGreaterThanOrEqual(20);
  });

  test('forced colours leave everything in reach', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const explorer = new Explorer(page);
    await explorer.open();
    await explorer.tab('On the body').click();
    const chip = explorer.chip('Low back pain');
    expect(await chip.evaluate((it) => getComputedStyle(it).outlineStyle)).toBe('solid');
    await expectNoBarriers(page);
  });
});

test('one button leads to Chinese and back; place, address and reload keep to it', async ({ page }) => {
  await withoutWebGL(page);
  const explorer = new Explorer(page);
  await explorer.open('#/point/BL23');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveURL(/#\/point\/BL23\?lang=zh-Hans$/);
  const card = page.getByRole('complementary', { name: '穴位 BL23' });
  await expect(card).toContainText('第2腰椎');
  await page.reload();
  await expect(card).toContainText('第2腰椎');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(new CardPanel(page, 'BL23').root).toContainText('second lumbar vertebra');
});

test('the figure is modest before a class, and elsewhere when asked', async ({ page }) => {
  await withoutWebGL(page);
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.tab('On the body').click();
  await expect(explorer.layer('Modest figure')).not.toBeChecked();
  await page.goto('./#/?theme=projector');
  await new ListPanel(page).open.click();
  await explorer.tab('On the body').click();
  await expect(explorer.layer('Modest figure')).toBeChecked();
});

test('a meridian’s card tells its course, branches, partner and role, and leads to its points', async ({ page }) => {
  await withoutWebGL(page);
  await new Explorer(page).open('#/meridian/BL');
  const card = page.getByRole('complementary', { name: 'Meridian BL' });
  await expect(card).toContainText('From the inner corner of the eye over the scalp');
  await expect(card).toContainText('A short line over the openings of the sacrum');
  await expect(card.getByRole('heading', { name: 'In back pain, tradition holds' })).toBeVisible();
  await expect(card.getByRole('link', { name: 'Kidney' })).toHaveAttribute('href', '#/meridian/KI');
  await expectNoBarriers(page);
  await card.getByRole('link', { name: /^BL40/ }).click();
  await expect(new CardPanel(page, 'BL40').root).toBeVisible();
});

test('the atlas counts what it holds', async ({ page }) => {
  await withoutWebGL(page);
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.tab('On the body').click();
  await expect(page.getByText('361 + 13 points, 14 meridians, 8 bodies.')).toBeVisible();
});

test('with the body: a hovered point marks its row, and a course can be played', async ({ page }) => {
  const scene = new ScenePage(page);
  await scene.open();
  await new Explorer(page).tab('All points').click();
  await scene.complete();
  const { x, y } = await scene.positionOf('GV4', 'midline');
  await page.mouse.move(x, y);
  await expect(new ListPanel(page).row('GV4')).toHaveAttribute('data-hovered', 'true');
  await page.goto('./#/meridian/BL');
  await page.getByRole('button', { name: 'Play its course along the skin' }).click();
});

test('with the body on a phone: nothing of the views is under the sheet, the bodies are in the menu', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await new ScenePage(page).open('#/point/BL23');
  const sheet = (await new CardPanel(page, 'BL23').root.boundingBox())!;
  const views = (await page.getByRole('navigation', { name: 'View' }).boundingBox())!;
  expect(views.y + views.height).toBeLessThanOrEqual(sheet.y);
  const list = new ListPanel(page);
  await list.open.click();
  await page.getByRole('radio', { name: 'Female body' }).check({ force: true });
  await expect(page).toHaveURL(/body=female/);
  await expect(page.getByRole('combobox', { name: 'Build' })).toBeInViewport({ ratio: 1 });
});
