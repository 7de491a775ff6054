// For everyone: nothing bars the way on any page, in either language, on a desk or a phone, or in letters twice as large.
import type { Page } from '@playwright/test';
import { expectNoBarriers } from './pages/expectNoBarriers.ts';
import { expect, test } from './pages/test.ts';
import { withoutWebGL } from './pages/withoutWebGL.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What an address opens stands beside the figure or over it, and is the same without: there it comes at once. */
test.beforeEach(({ page }) => withoutWebGL(page));

const addresses = [
  '#/',
  '#/?show=all,category:back-shu,trials',
  '#/point/BL23',
  '#/point/BL23?find=2',
  '#/point/GB30',
  '#/meridian/BL',
  '#/pattern/pregnancy-low-back',
  '#/hurts',
  '#/guide',
  '#/guide/side-effects',
  '#/guide/finding-a-practitioner',
  '#/sources/mu-2020-cochrane',
  '#/safety',
  '#/visit',
  '#/point/BL23?embed=1',
];

/** The table of every point is checked to its last row once. */
const long = '#/accuracy';

const devices = [
  { on: 'a desk', language: 'en', least: 24, device: { viewport: { width: 1440, height: 900 } } },
  {
    on: 'a phone',
    language: 'zh-Hans',
    least: 44,
    device: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
];

for (const { on, language, least, device } of devices) {
  test.describe(`on ${on}, in ${language}`, () => {
    test.use(device);

    test(`no page bars the way, every control is at least ${least} px, and letters may be twice as large`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      for (const address of [...addresses, long]) {
        await open(page, `${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectNoBarriers(page, { everyRow: on === 'a phone' && address === long });
        expect.soft(await tooSmall(page, least), address).toEqual([]);
        await page.addStyleTag({ content: 'html { font-size: 200% }' });
        expect.soft(await cutOff(page), `${address}, twice as large`).toEqual([]);
      }
    });
  });
}

/** The page from the start: an address in the same document would only be followed. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./${address}`);
  await page.locator('#root > *').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Words that run out of the window or out of a box that hides them. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : [];
    const hides = (it: Element) => /hidden|clip/.test(getComputedStyle(it).overflowX);
    const cut = [...document.querySelectorAll('#root *')].filter(
      (it) => it.clientWidth > 2 && hides(it) && it.scrollWidth > it.clientWidth + 1 && it.textContent?.trim(),
    );
    return [...wide, ...cut.map((it) => `${it.className}: ${it.textContent?.trim().slice(0, 40)}`)];
  });
}

/** Controls smaller than `least` pixels. Within a sentence they take the height of the line, as WCAG 2.5.8 allows. */
function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((px) => {
    const all = document.querySelectorAll(
      'a[href], button, input, select, summary, textarea, [role=tab], [role=slider]',
    );
    const seen = [...all].filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest('[inert]'));
    return seen.flatMap((it) => {
      const isInText = getComputedStyle(it).display === 'inline' || it.closest('sup');
      const { width, height } = (it.closest('label') ?? it).getBoundingClientRect();
      const isSmall = width > 1 && height > 1 && Math.min(width, height) < px - 0.5;
      return isSmall && !isInText
        ? [`${Math.round(width)} × ${Math.round(height)}: ${it.getAttribute('aria-label') ?? it.textContent}`]
        : [];
    });
  }, least);
}
