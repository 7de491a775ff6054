// The card of a point, as someone reads it who wants to know where it is, what is known of it, and what to take care of.
import type { Page } from '@playwright/test';
import { CardPanel } from './pages/CardPanel.ts';
import { expectNoBarriers } from './pages/expectNoBarriers.ts';
import { ScenePage } from './pages/ScenePage.ts';
import { expect, test } from './pages/test.ts';
import { withoutWebGL } from './pages/withoutWebGL.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

/** The browser of a person whose system speaks these languages. */
async function withVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((all) => {
    const voices = all.map((lang) => ({ lang, name: lang, default: false, localService: true, voiceURI: lang }));
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    class Utterance {
      lang = '';
      voice: unknown = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const synthesis = {
      getVoices: () => voices,
      speak: ({ lang, text }: Utterance) => spoken.push(`${lang} ${text}`),
      cancel() {},
      addEventListener() {},
      removeEventListener() {},
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, languages);
}

test.describe('in words alone', () => {
  test.beforeEach(({ page }) => withoutWebGL(page));

  test('its four faces are turned by keyboard, and none has barriers', async ({ page }) => {
    // Four faces and the page around them are searched for barriers.
    test.slow();
    await page.goto('./#/point/BL23');
    const card = new CardPanel(page, 'BL23');
    await expect(card.box('Care')).toContainText('trained hands only');
    await card.tab('About').focus();
    for (const [face, words] of [
      ['Find it', /Feel for the lower edge of the L2/],
      ['Research', 'No trial has tested this point alone for back pain.'],
      ['Care', /not yet been checked by a clinician/],
      ['About', /house of the Kidneys/],
    ] as const) {
      await page.keyboard.press('ArrowRight');
      await expect(card.tab(face)).toBeFocused();
      await expect(card.tab(face)).toHaveAttribute('aria-selected', 'true');
      await expect(card.face(face)).toContainText(words);
      await expectNoBarriers(page, { part: '[data-card]' });
    }
    await expectNoBarriers(page);
    await expect(page).toHaveURL(/#\/point\/BL23$/);
  });

  test('the face stays while one steps from point to point, and begins at its top', async ({ page }) => {
    await page.goto('./#/point/BL23');
    await new CardPanel(page, 'BL23').tab('Care').click();
    const text = page.getByRole('region', { name: 'Text of the card' });
    await text.evaluate((it) => it.scrollTo(0, 400));
    await page.keyboard.press(']');
    const next = new CardPanel(page, 'BL24');
    await expect(next.tab('Care')).toHaveAttribute('aria-selected', 'true');
    await expect(next.tab('Care')).toBeInViewport();
    expect(await text.evaluate((it) => it.scrollTop)).toBe(0);
    await page.keyboard.press('[');
    await expect(new CardPanel(page, 'BL23').face('Care')).toContainText('pregnancy');
  });

  test('what a card says of trials leads to the whole sets and on to all research', async ({ page }) => {
    await page.goto('./#/point/BL23');
    const card = new CardPanel(page, 'BL23');
    await card.box('Studies found').getByRole('button', { name: 'What the whole sets did' }).click();
    const sets = card.box('What the whole sets did');
    await sets.getByText('ART trial, Germany, 2006').click();
    await expect(sets).toContainText('298 adults with long-lasting low back pain');
    await expect(sets.getByRole('link', { name: 'BL52' })).toHaveAttribute('href', '#/point/BL52');
    await card.root.getByRole('link', { name: 'What research found about back pain' }).click();
    await expect(page).toHaveURL(/#\/sources/);
  });

  test('the name is spoken by the browser’s Mandarin voice', async ({ page }) => {
    await withVoices(page, ['en-US', 'zh-HK', 'zh_CN']);
    await page.goto('./#/point/BL23');
    await new CardPanel(page, 'BL23').sayName.click();
    expect(await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)).toEqual(['zh-CN 肾俞']);
  });

  test('a step is read aloud, and then every further one, by a voice of the page’s language', async ({ page }) => {
    await withVoices(page, ['de-DE', 'en-GB']);
    await page.goto('./#/point/BL23?find=1');
    await page.getByRole('button', { name: 'Read aloud' }).click();
    await page.keyboard.press('ArrowRight');
    const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    await expect.poll(spoken).toHaveLength(2);
    expect((await spoken())[0]).toMatch(/^en-GB Feel for the lower edge of the L2 spine bump\./);
  });

  test('nothing offers to speak where there is no such voice', async ({ page }) => {
    await withVoices(page, ['en-US', 'zh-HK']);
    await page.goto('./#/point/BL23');
    const card = new CardPanel(page, 'BL23');
    await expect(card.box('Tradition holds')).toBeVisible();
    await expect(card.sayName).toHaveCount(0);
  });

  test('the point is printed from its card, in plain words with its sources', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'true';
      };
    });
    await page.goto('./#/point/BL23');
    await new CardPanel(page, 'BL23').print.click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
    const sheet = page.locator('[data-print-sheet]');
    await expect(sheet).toContainText('Shènshù');
    await expect(sheet).toContainText('trained hands only');
    await expect(sheet.getByText(/\]\(/)).toHaveCount(0);
    await expect(sheet).toContainText('Peuker');
  });

  test('on a phone the faces and the beginning of the first are in sight, and the words may be twice as large', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./#/point/BL23');
    const card = new CardPanel(page, 'BL23');
    await expect(card.tab('Care')).toBeInViewport({ ratio: 1 });
    await expect(card.root.getByRole('button', { name: /Show me how to find it/ })).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await card.tab('Care').click();
    await expect(card.face('Care')).toContainText('pregnancy');
    const overflow = await card.root.evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('a landmark in the words is lit on the figure, stays when it is pressed, and goes with Esc', async ({ page }) => {
  const scene = new ScenePage(page);
  await scene.open('#/point/BL23');
  const landmark = new CardPanel(page, 'BL23').landmarks().first();
  const lit = page.locator('[data-lit-landmark] span');
  await expect(lit).toHaveCount(0);
  await landmark.hover();
  await expect(lit).toBeVisible();
  await page.mouse.move(700, 880);
  await expect(lit).toHaveCount(0);
  await landmark.focus();
  await page.keyboard.press('Enter');
  await expect(landmark).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/: shown on the figure\.$/)).toBeAttached();
  await expect(lit).toBeVisible();
  await expectNoBarriers(page);
  await page.keyboard.press('Escape');
  await expect(lit).toHaveCount(0);
  await expect(landmark).toHaveAttribute('aria-pressed', 'false');
  await expect(new CardPanel(page, 'BL23').root).toBeVisible();
});

test('the camera turns to a landmark that cannot be seen, and stays where it can', async ({ page }) => {
  const scene = new ScenePage(page);
  await scene.open('#/point/BL23');
  /** Which way the camera looks: panels that come and go only shift and size the picture. */
  const view = async () => String((await scene.view()).slice(0, 8));
  const landmark = new CardPanel(page, 'BL23').landmarks().first();
  const fromBehind = await view();
  await landmark.click();
  await scene.settled();
  expect(await view()).toBe(fromBehind);
  await landmark.click();
  await page.keyboard.press('2');
  await expect.poll(view).not.toBe(fromBehind);
  await scene.settled();
  const fromTheFront = await view();
  await landmark.click();
  await expect.poll(view).not.toBe(fromTheFront);
  await expect(page.locator('[data-lit-landmark] span')).toBeVisible();
});
