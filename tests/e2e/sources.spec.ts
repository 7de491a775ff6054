// A claim is traced from the screen to the work that carries it, as a doubtful person would.
import type { Page } from '@playwright/test';
import { CardPanel } from './pages/CardPanel.ts';
import { expectNoBarriers } from './pages/expectNoBarriers.ts';
import { expect, test } from './pages/test.ts';
import { withoutWebGL } from './pages/withoutWebGL.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The pages of words need no figure: without WebGL they are there at once. */
test.beforeEach(({ page }) => withoutWebGL(page));

const sources = (page: Page) => page.getByRole('dialog', { name: 'Research and sources' });
const entry = (page: Page, key: string) => sources(page).locator(`details[data-key="${key}"]`);

test('from what a card says of a trial to the trial, and from there back to the points that cite it', async ({
  page,
}) => {
  await page.goto('./#/point/KI3');
  const card = new CardPanel(page, 'KI3');
  const studies = card.box('Studies found');
  await expect(studies).toContainText('No trial has tested this point alone for back pain.');
  await expect(studies).toContainText('No trial has shown that this point alone relieves back pain.');
  await studies.getByRole('button', { name: 'What the whole sets did' }).click();
  const claim = card.box('What the whole sets did').getByRole('listitem').filter({ hasText: 'SPINE trial' });
  await expect(claim).toContainText('no more than a simulation in which the skin was not pierced');
  await claim.getByRole('button', { name: /^Source/ }).click();
  const source = card.root.getByRole('listitem').filter({ hasText: 'Cherkin' });
  await expect(source).toBeFocused();
  await source.getByRole('link', { name: 'What was checked' }).click();
  await expect(page).toHaveURL(/#\/sources\/cherkin-2009-spine/);
  const reference = entry(page, 'cherkin-2009-spine');
  await expect(reference).toHaveAttribute('open', '');
  await expect(reference).toContainText('638 adults');
  await expect(reference).toContainText('What was read');
  await expect(reference).toContainText('Long-lasting low back pain');
});

test('a card says what tradition combines a point with, apart from what studies found', async ({ page }) => {
  await page.goto('./#/point/BL40');
  const card = new CardPanel(page, 'BL40');
  const tradition = card.box('Tradition holds');
  await tradition.getByText('What it is combined with, and why').click();
  await expect(tradition.getByRole('link', { name: 'GV26' })).toBeVisible();
  await expect(tradition).not.toContainText('trial');
  await tradition.getByRole('link', { name: 'GV26' }).click();
  await expect(new CardPanel(page, 'GV26').root).toBeVisible();
});

test('the three comparisons stand side by side, with their doubts, and every number in a table', async ({ page }) => {
  await page.goto('./#/sources');
  const charts = sources(page).getByRole('img', { name: /differences with their ranges/ });
  await expect(charts).toHaveCount(3);
  const tops = await charts.evaluateAll((all) => all.map((chart) => Math.round(chart.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);
  await sources(page).getByText('The numbers as a table').click();
  const row = sources(page).getByRole('row', { name: /Against sham.*33 studies/ });
  await expect(row).toContainText('9.2');
  await expect(row).toContainText('4.6 to 13.8');
  await expect(row).toContainText('number not yet checked');
  await row.getByRole('link', { name: 'Mu 2020' }).click();
  await expect(entry(page, 'mu-2020-cochrane').locator('summary')).toBeFocused();
  await expect(entry(page, 'mu-2020-cochrane')).toContainText('check before release');
});

test('the guideline that says no is as near as those that say yes', async ({ page }) => {
  await page.goto('./#/sources');
  await expect(sources(page).getByText('NICE says not to offer it for low back pain')).toBeVisible();
  await expect(sources(page).getByText('a conditional statement, on evidence of low certainty')).toBeVisible();
});

test('a source has an address of its own; one that is not there is said not to be', async ({ page }) => {
  await page.goto('./#/sources/nice-ng59-2020');
  await expect(entry(page, 'nice-ng59-2020')).toHaveAttribute('open', '');
  await expect(entry(page, 'nice-ng59-2020').locator('summary')).toBeFocused();
  await page.goto('./#/sources/somebody-1066');
  await expect(sources(page).getByRole('alert')).toContainText('There is no source “somebody-1066” here.');
  await expect(entry(page, 'nice-ng59-2020')).toBeVisible();
});

test('sources are narrowed down by word, side, kind and whether they were read', async ({ page }) => {
  await page.goto('./#/sources');
  const list = sources(page);
  await list.getByRole('combobox', { name: 'For or against' }).selectOption('Against');
  await expect(entry(page, 'nice-ng59-2020')).toBeVisible();
  await expect(entry(page, 'acp-2017')).toHaveCount(0);
  await list.getByRole('combobox', { name: 'For or against' }).selectOption('For, against and other');
  await list.getByRole('combobox', { name: 'Was it read?' }).selectOption('Not yet read');
  await expect(entry(page, 'vadod-2022')).toBeVisible();
  await expect(entry(page, 'mu-2020-cochrane')).toHaveCount(0);
  await list.getByRole('searchbox', { name: 'Find a source' }).fill('veterans');
  await expect(list.getByRole('status')).toHaveText('1 source');
});

test('nothing bars the way, on a desk or a phone, by day or by night', async ({ page }) => {
  for (const [width, theme] of [
    [1440, 'paper'],
    [390, 'night'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`./#/sources?theme=${theme}`);
    await expect(entry(page, 'mu-2020-cochrane')).toBeVisible();
    await entry(page, 'mu-2020-cochrane').locator('summary').click();
    await sources(page).getByText('The numbers as a table').click();
    await expectNoBarriers(page);
    const overflow = await sources(page).evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.goto('about:blank');
  }
});
