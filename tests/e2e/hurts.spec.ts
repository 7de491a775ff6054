// From a pain to what tradition chose for it, as a worried person would go: the warning signs always come first.
import { expect, type Page, test } from '@playwright/test';
import { expectNoBarriers } from './pages/expectNoBarriers.ts';
import { ScenePage } from './pages/ScenePage.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const card = (page: Page) => page.getByRole('complementary', { name: 'Where it hurts' });
const pattern = (page: Page) => page.getByRole('complementary', { name: 'Pattern' });

test('a ticked sign leads to help and to nothing else', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('banner').getByRole('link', { name: 'Where it hurts' }).click();
  await expect(page).toHaveURL(/#\/hurts$/);
  await expect(card(page).getByRole('group', { name: 'Do you have any of these?' })).toBeVisible();
  await expect(card(page).getByRole('radio')).toHaveCount(0);
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

test('from a tap on the back to a point and back again; the body shows what the card says', async ({ page }) => {
  const scene = new ScenePage(page);
  await scene.open('#/hurts');
  await card(page).getByRole('button', { name: 'None of these' }).click();
  await expect(card(page).getByText('No sign ticked. Still see a doctor if you are worried.')).toBeVisible();
  await page.locator('svg [data-region="tailbone"]').click();
  await expect(card(page).getByRole('radio', { name: 'Tailbone' })).toBeChecked();
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
  await expect(card(page).getByRole('radio', { name: 'Tailbone' })).toBeChecked();
});

test('by keyboard alone: signs, region, pattern, and Escape back to the figure', async ({ page }) => {
  await page.goto('./#/hurts');
  await card(page).getByRole('button', { name: 'None of these' }).press('Enter');
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
  await card(page).getByRole('radio', { name: 'Neck to upper back' }).press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(card(page).getByRole('radio', { name: 'Between the shoulder blades' })).toBeChecked();
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
  await card(page).getByRole('radio', { name: 'Down the side of the leg' }).check();
  await expect(card(page).getByRole('link', { name: 'Pain down the side of the leg' })).toBeVisible();
  await expectNoBarriers(page);
});
