import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CardPanel } from './pages/CardPanel.ts';
import { ScenePage } from './pages/ScenePage.ts';
import { expect, test } from './pages/test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** What is read aloud says the same beside it. */
const words = (card: CardPanel, text: string | RegExp) => card.root.getByRole('paragraph').filter({ hasText: text });
const step = (page: Page) => page.getByRole('heading', { name: /^\d?\s*Step \d of \d$/ });

test('a point is found by keyboard alone, step by step, and left again', async ({ page }) => {
  const scene = new ScenePage(page);
  await scene.open('#/point/BL23');
  const card = new CardPanel(page, 'BL23');
  await card.root.getByRole('button', { name: /Show me how to find it/ }).focus();
  await page.keyboard.press('Enter');
  await expect(step(page)).toBeFocused();
  await expect(words(card, 'Feel for the lower edge of the L2 spine bump.')).toBeVisible();
  await expect(words(card, /tops of the hip bones \(iliac crest\)/)).toBeVisible();
  await expect(page).toHaveURL(/#\/point\/BL23\?find=1/);
  await page.keyboard.press('ArrowRight');
  await expect(words(card, /Stay level with the lower edge of the L2/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(words(card, /measure 1\.5\scun from the midline outwards/)).toBeVisible();
  await expect(page).toHaveURL(/find=3/);
  await page.keyboard.press('ArrowRight');
  await expect(words(card, 'This is BL23 Shènshù.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[data-card]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card.root.getByRole('heading', { name: 'Studies found' })).toBeVisible();
  await expect(card.title).toBeFocused();
  await expect(page).not.toHaveURL(/find=/);
});

test.describe('bones show through the skin where a step is felt as bone', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('at the L2 step of BL23, not where the hand measures, and not after the card is back', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open('#/point/BL23');
    const card = new CardPanel(page, 'BL23');
    await card.root.getByRole('button', { name: /Show me how to find it/ }).click();
    await expect(scene.canvas).toHaveAttribute('data-bones');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(step(page)).toHaveText(/Step 3 of 4/);
    await expect(scene.canvas).not.toHaveAttribute('data-bones');
    await page.keyboard.press('ArrowLeft');
    await expect(scene.canvas).toHaveAttribute('data-bones');
    await page.keyboard.press('Escape');
    await expect(scene.canvas).not.toHaveAttribute('data-bones');
    // What the person chose of skin and bones is as it was.
    await expect(page).toHaveURL(/#\/point\/BL23$/);
  });

  test('the step does not wait for them; once they have come they are seen, and nothing is drawn any more', async ({
    page,
  }) => {
    const scene = new ScenePage(page);
    await scene.watchDrawing();
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/skeleton-male.*\.glb$/, async (route) => {
      await held;
      await route.continue();
    });
    await scene.open('#/point/BL23?find=1');
    await expect(words(new CardPanel(page, 'BL23'), /lower edge of the L2/).first()).toBeVisible();
    const { x, y } = await scene.positionOf('GV4', 'midline');
    // Beside the spine, between two rows of points.
    const look = () => page.screenshot({ clip: { x: x - 34, y: y + 16, width: 24, height: 24 } });
    await scene.quiet();
    const skin = await look();
    letThrough();
    await expect(scene.canvas).toHaveAttribute('data-bones');
    await scene.quiet();
    expect((await look()).equals(skin)).toBe(false);
  });

  test('not for a crease', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.watchDrawing();
    await scene.open('#/point/BL40?find=1');
    await scene.complete();
    await scene.quiet();
    await expect(scene.canvas).not.toHaveAttribute('data-bones');
  });
});

test('a link opens a step, frames it, and Back leads out of it at once', async ({ page }) => {
  const scene = new ScenePage(page);
  await scene.open('#/point/BL23');
  const before = await scene.view();
  await page.goto('./#/point/BL23?find=2');
  await expect(step(page)).toHaveText(/Step 2 of 4/);
  await expect.poll(() => scene.view()).not.toEqual(before);
  await page.keyboard.press('ArrowRight');
  await expect(step(page)).toHaveText(/Step 3 of 4/);
  await page.goBack();
  await expect(step(page)).toHaveCount(0);
});

test('my cun adds centimetres for the reader’s body, and is kept', async ({ page }) => {
  const scene = new ScenePage(page);
  await scene.open('#/point/BL23');
  const card = new CardPanel(page, 'BL23');
  await card.tab('Find it').click();
  await card.root.getByRole('button', { name: 'My cun' }).click();
  const dialog = page.getByRole('dialog', { name: 'My cun' });
  await dialog.getByText('Width of four fingers').click();
  await dialog.getByLabel('Centimetres').fill('7.2');
  await dialog.getByLabel('Centimetres').press('Enter');
  await expect(words(card, 'About 2.4 cm on you.')).toBeVisible();
  await page.goto('./#/point/BL23?find=3');
  await page.reload();
  await expect(words(card, /1\.5\scun \(about 3\.6 cm on you\)/)).toBeVisible();
});
