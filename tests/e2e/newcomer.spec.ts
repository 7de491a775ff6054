// Someone with a sore back, on a phone, who has never heard of acupoints and has nobody to ask.
import { CardPanel } from './pages/CardPanel.ts';
import { Explorer } from './pages/Explorer.ts';
import { ScenePage } from './pages/ScenePage.ts';
import { expect, test } from './pages/test.ts';

const A_MINUTE_MS = 60_000;

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  permissions: ['clipboard-read', 'clipboard-write'],
  storageState: { cookies: [], origins: [] },
});

test('finds the point for low back pain, sees it over the bones and copies a link to it, within a minute', async ({
  page,
}) => {
  const began = Date.now();
  const scene = new ScenePage(page);
  const explorer = new Explorer(page);
  await page.goto('./');
  await explorer.search.tap();
  await explorer.search.fill('my lower back hurts');
  await explorer.hits.filter({ hasText: 'used for: low back pain' }).first().tap();
  const card = new CardPanel(page, 'BL23');
  await expect(card.title).toContainText('Shènshù');
  await scene.ready();
  await card.root.getByRole('button', { name: /Show me how to find it/ }).tap();
  await expect(card.root).toContainText('Feel for the lower edge of the L2 spine bump.');
  await expect(scene.canvas).toHaveAttribute('data-bones');
  await card.copyLink.tap();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(Date.now() - began).toBeLessThan(A_MINUTE_MS);

  const friend = new ScenePage(await page.context().newPage());
  await friend.page.goto(link);
  await expect(friend.card('BL23')).toContainText('Feel for the lower edge of the L2 spine bump.');
});
