// From a pain to what tradition chose for it, as a worried person would go: the warning signs always come first.
import type { Page } from '@playwright/test';
import { expectNoBarriers } from './pages/expectNoBarriers.ts';
import { holdBack } from './pages/holdBack.ts';
import { ScenePage } from './pages/ScenePage.ts';
import { expect, test } from './pages/test.ts';
import { withoutWebGL } from './pages/withoutWebGL.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const card = (page: Page) => page.getByRole('complementary', { name: 'Where it hurts' });
const where = (page: Page) => card(page).getByRole('group', { name: 'Where does it hurt?' });
const region = (page: Page, name: string) => where(page).getByRole('checkbox', { name });
const pattern = (page: Page) => page.getByRole('complementary', { name: 'Pattern' });

test('a ticked sign leads to help and to nothing else', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('banner').getByRole('link', { name: 'Where it hurts' }).click();
  await expect(page).toHaveURL(/#\/hurts$/);
  await expect(card(page).getByRole('group', { name: 'Do you have any of these?' })).toBeVisible();
  await expect(where(page)).toHaveCount(0);
  await card(page)
    .getByRole('checkbox', { name: /Fever, chills/ })
    .check();
  await expect(card(page).getByRole('alert').filter({ hasText: 'Get help now.' })).toContainText(
    'emergency department',
  );
  await expect(card(page).getByText(/call your local number/)).toBeVisible();
  await expect(card(page).getByRole('button', { name: 'None of these' })).toHaveCount(0);
  await expectNoBarriers(page);
  await card(page)
    .getByRole('checkbox', { name: /Fever, chills/ })
    .uncheck();
  await expect(card(page).getByRole('button', { name: 'None of these' })).toBeVisible();
});

/** The body asks where it hurts: the signs have been looked at, the sight lines are there. */
async function asked(page: Page): Promise<ScenePage> {
  const scene = new ScenePage(page);
  await scene.open('#/hurts');
  await scene.complete();
  await card(page).getByRole('button', { name: 'None of these' }).click();
  await expect(where(page)).toBeVisible();
  await scene.settled();
  return scene;
}

/** Clicks on the figure as a person does: when the name of what is pointed at has come. */
async function choose(page: Page, { x, y }: { x: number; y: number }, name: string): Promise<void> {
  await page.mouse.move(x, y);
  await expect(where(page).locator('[data-pointed="true"]')).toHaveText(name);
  await page.mouse.click(x, y);
  await expect(region(page, name)).toBeChecked();
}

/** Skin of the low back, between the spine and the inner line. */
const lowBack = (scene: ScenePage) => scene.positionOf('GV4', 'midline');

test('from a tap on the back to a point and back again; the body shows what the card says', async ({ page }) => {
  const scene = await asked(page);
  await expect(card(page).getByText('No sign ticked. Still see a doctor if you are worried.')).toBeVisible();
  await choose(page, await scene.positionOf('GV2', 'midline'), 'Tailbone');
  await expect(scene.canvas).toHaveAttribute('data-zones');
  const found = card(page).getByRole('region', { name: 'What tradition chose here' });
  await expect(found).toContainText('This is never a diagnosis.');
  await expect(found.getByRole('heading', { level: 4, name: 'Tailbone pain' })).toBeVisible();
  await found.getByText('Points tradition chose, and why: Tailbone pain').click();
  await expect(found.getByRole('heading', { name: 'Near the pain' }).first()).toBeVisible();
  await expectNoBarriers(page);
  await found.getByRole('link', { name: 'Tailbone pain' }).click();
  await expect(page).toHaveURL(/#\/pattern\/coccyx-pain$/);
  await expect(page).toHaveTitle('Tailbone pain · Backpoints');
  await pattern(page).getByRole('link', { name: /^BL35/ }).click();
  await expect(page).toHaveURL(/#\/point\/BL35$/);
  await page.goBack();
  await expect(pattern(page)).toBeVisible();
  await page.goBack();
  // What was answered is remembered while the window is open.
  await expect(region(page, 'Tailbone')).toBeChecked();
});

test('the place that hurts is pointed at and chosen on the body; a drag turns the figure and chooses nothing', async ({
  page,
}) => {
  const arrive = await holdBack(page, /zones-/);
  const scene = await asked(page);
  const { x, y } = await lowBack(scene);
  await page.mouse.move(x, y);
  await scene.restingView();
  // A mouse that rests is answered too.
  arrive();
  await expect(page.locator('[data-kind="zone"]')).toHaveText('Low back, in the middle');
  await expect(where(page).locator('[data-pointed="true"]')).toHaveText('Low back, in the middle');
  await page.mouse.down();
  await page.mouse.move(x + 90, y, { steps: 5 });
  await page.mouse.up();
  await expect(where(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.keyboard.press('1');
  await scene.settled();
  await choose(page, { x, y }, 'Low back, in the middle');
  await expect(page.locator('[data-kind="zone"][data-emphasised]')).toHaveText('Low back, in the middle');
  await expect(card(page).getByRole('region', { name: 'What tradition chose here' })).toBeVisible();
});

test('several places can be chosen; their points open cards as ever, and beside them the skin goes on answering', async ({
  page,
}) => {
  const scene = await asked(page);
  await region(page, 'Low back, in the middle').check();
  const side = await scene.positionOf('BL43', 'right');
  await choose(page, { x: side.x - 14, y: side.y + 3 }, 'Between the shoulder blades');
  await expect(card(page).locator('article').first()).toContainText('Low back, in the middle');
  await expectNoBarriers(page);
  const point = await lowBack(scene);
  await page.mouse.click(point.x, point.y);
  await expect(scene.card('GV4')).toBeVisible();
});

test('a tap on skin that no region holds is answered by a sentence, also when the regions come only after it', async ({
  page,
}) => {
  const arrive = await holdBack(page, /zones-/);
  const scene = await asked(page);
  const hand = await scene.positionOf('TE4', 'left');
  const messages = page.getByRole('status', { name: 'Messages' });
  await page.mouse.click(hand.x, hand.y);
  await expect(messages).toBeEmpty();
  arrive();
  await expect(messages).toContainText('from the neck to the leg');
  await expect(where(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('without WebGL a drawing of the back answers in place of the body', async ({ page }) => {
  await withoutWebGL(page);
  await page.goto('./#/hurts');
  await card(page).getByRole('button', { name: 'None of these' }).click();
  await page.locator('svg [data-region="tailbone"]').click();
  await expect(region(page, 'Tailbone')).toBeChecked();
});

test('by keyboard alone: signs, region, pattern, and Escape back to the figure', async ({ page }) => {
  await page.goto('./#/hurts');
  await card(page).getByRole('button', { name: 'None of these' }).press('Enter');
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
  await region(page, 'Neck to upper back').press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(region(page, 'Neck to upper back')).toBeChecked();
  await expect(region(page, 'Between the shoulder blades')).toBeChecked();
  await card(page).getByRole('link', { name: 'Pain between the shoulder blades' }).press('Enter');
  await expect(pattern(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/$/);
});

test('a pattern opens from its link with points, reasons, care, sources, and no barrier', async ({ page }) => {
  await page.goto('./#/pattern/kidney-deficiency');
  const box = (name: string) => pattern(page).getByRole('heading', { name, exact: true }).locator('..');
  await expect(pattern(page).getByRole('heading', { level: 2 })).toHaveText('Dull ache that comes with tiredness');
  await expect(box('Tradition holds')).toContainText('Kidney deficiency');
  await expect(box('Near the pain').getByRole('listitem').first()).toContainText('The back point of the Kidney');
  await expect(box('Care')).toContainText('Traditionally avoided in pregnancy: SP6 and BL60');
  await expect(pattern(page).getByText('This is never a diagnosis.')).toBeVisible();
  await pattern(page).getByRole('button', { name: 'Source 1' }).first().click();
  await expect(pattern(page).getByRole('listitem').filter({ hasText: 'MacPherson' }).first()).toBeVisible();
  await expectNoBarriers(page);
});

test('an unknown pattern leads to the atlas, which says so', async ({ page }) => {
  await page.goto('./#/pattern/wandering-womb');
  await expect(page.getByText('There is no page “pattern/wandering-womb” here.')).toBeVisible();
  await expect(page).toHaveURL(/#\/$/);
});

test('on a phone the whole way fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/hurts');
  await card(page).getByRole('button', { name: 'None of these' }).click();
  await region(page, 'Down the side of the leg').check();
  await expect(card(page).getByRole('link', { name: 'Pain down the side of the leg' })).toBeVisible();
  await expectNoBarriers(page);
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on the low back chooses it, and its name stands beside it', async ({ page }) => {
    const scene = await asked(page);
    const { x, y } = await lowBack(scene);
    await page.touchscreen.tap(x, y);
    await expect(region(page, 'Low back, in the middle')).toBeChecked();
    await expect(page.locator('[data-kind="zone"][data-emphasised]')).toHaveText('Low back, in the middle');
    await expect(card(page).getByRole('region', { name: 'What tradition chose here' })).toBeAttached();
  });
});
