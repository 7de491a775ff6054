import type { Page } from '@playwright/test';
import { expectNoBarriers } from './pages/expectNoBarriers.ts';
import { ScenePage } from './pages/ScenePage.ts';
import { expect, test } from './pages/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The mean colour of a square of the picture around a place, as a person sees it; sRGB, 0 to 255. */
async function colorAt(page: Page, { x, y }: { x: number; y: number }, half = 3): Promise<[number, number, number]> {
  const clip = { x: Math.round(x) - half, y: Math.round(y) - half, width: 2 * half + 1, height: 2 * half + 1 };
  const shot = await page.screenshot({ clip });
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const sums = [0, 0, 0];
      for (let i = 0; i < data.length; i += 4) for (let c = 0; c < 3; c++) sums[c]! += data[i + c]!;
      return sums.map((sum) => sum / (data.length / 4)) as [number, number, number];
    },
    [...shot],
  );
}

const lightness = (color: readonly number[]) => (color[0]! + color[1]! + color[2]!) / 3;

/** Between the inner and the outer line of the Bladder channel: skin, and nothing on it. */
async function bareSkin(scene: ScenePage): Promise<{ x: number; y: number }> {
  const [inner, outer] = [await scene.positionOf('BL21', 'left'), await scene.positionOf('BL50', 'left')];
  const below = await scene.positionOf('BL22', 'left');
  return { x: (inner.x + outer.x) / 2, y: (inner.y + below.y) / 2 };
}

/** The part of the card that speaks of the ring. */
const openFindTab = (page: Page) => page.getByRole('tab', { name: 'Find it' }).click();

async function openScene(page: Page, hash: string): Promise<ScenePage> {
  const scene = new ScenePage(page);
  await scene.watchDrawing();
  await scene.open(hash);
  await scene.complete();
  return scene;
}

test.describe('finishes', () => {
  test('an address opens the bronze figure, dark under its bright lines', async ({ page }) => {
    const scene = await openScene(page, '#/point/BL22?finish=bronze');
    expect(lightness(await colorAt(page, await bareSkin(scene)))).toBeLessThan(110);
    await page.goto('./#/point/BL22');
    await expect.poll(async () => lightness(await colorAt(page, await bareSkin(scene)))).toBeGreaterThan(150);
  });

  test('X makes the skin see-through and solid again', async ({ page }) => {
    const scene = await openScene(page, '#/point/BL22');
    const solid = await colorAt(page, await bareSkin(scene));
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.keyboard.press('x');
    await expect(page).toHaveURL(/finish=clear/);
    await expect(page.locator('[data-kind="bone"]').getByText('L2', { exact: true })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => /skeleton-male.*\.glb/.test(url))).toHaveLength(1);
    await page.keyboard.press('x');
    await expect(page).not.toHaveURL(/finish=clear/);
    await expect
      .poll(async () => Math.abs(lightness(await colorAt(page, await bareSkin(scene))) - lightness(solid)))
      .toBeLessThan(2);
  });

  test('the far side cannot be hit through see-through skin', async ({ page }) => {
    const scene = await openScene(page, '#/?view=front&finish=clear&show=all');
    const { x, y } = await scene.positionOf('BL23', 'right');
    await page.mouse.click(x, y);
    await expect(scene.card('BL23')).toBeHidden();
  });

  test('see-through skin with bones and halo takes three draw calls more', async ({ page }) => {
    const scene = await openScene(page, '#/point/BL23?finish=clear');
    await expect(page.locator('[data-kind="bone"]').getByText('L2', { exact: true })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await scene.quiet();
    await scene.canvas.focus();
    await page.keyboard.press('ArrowLeft');
    await scene.settled();
    const { frames, calls } = await scene.drawn();
    // Four for the bare figure, and one for the chosen point where the body hides it.
    expect(calls / frames).toBe(5 + 3);
  });
});

test.describe('the halo', () => {
  /** Within the field of BL23 and clear of marker and line: 1.6 cm outwards and as much down. */
  async function inField(scene: ScenePage) {
    const [at, gv, below] = [
      await scene.positionOf('BL23', 'right'),
      await scene.positionOf('GV4', 'midline'),
      await scene.positionOf('BL24', 'right'),
    ];
    return { x: at.x + (at.x - gv.x) * 0.34, y: at.y + (below.y - at.y) * 0.45 };
  }

  test('lies on the skin around the chosen point, on its side only', async ({ page }) => {
    const scene = await openScene(page, '#/point/BL23');
    const spot = await inField(scene);
    const gv = await scene.positionOf('GV4', 'midline');
    const [r, , b] = await colorAt(page, spot);
    const [r2, , b2] = await colorAt(page, { x: 2 * gv.x - spot.x, y: spot.y });
    expect(r - b).toBeGreaterThan(r2 - b2 + 12);
    await openFindTab(page);
    await expect(page.getByText(/22\.4 cm²/)).toBeVisible();
  });

  test('is fainter, and says so, where nobody measured', async ({ page }) => {
    await openScene(page, '#/point/BL25');
    await openFindTab(page);
    await expect(page.getByText(/faint ring/)).toBeVisible();
  });
});

test.describe('areas of care', () => {
  test('are hatched on the skin, named beside it and explained; the address keeps them', async ({ page }) => {
    const scene = await openScene(page, '#/?show=all,caution:kidney&view=back');
    // Between the lines of the lung's region, where no marker stands.
    const [inner, outer, below] = [
      await scene.positionOf('BL16', 'left'),
      await scene.positionOf('BL45', 'left'),
      await scene.positionOf('BL17', 'left'),
    ];
    const lung = { x: (inner.x + outer.x) / 2, y: (inner.y + below.y) / 2 };
    const before = await colorAt(page, lung, 8);
    await page.getByRole('switch', { name: 'Areas of care' }).check();
    await expect(page).toHaveURL(/layers=risks/);
    await expect(scene.canvas).toHaveAttribute('data-zones');
    await expect.poll(async () => lightness(before) - lightness(await colorAt(page, lung, 8))).toBeGreaterThan(8);
    await expect(page.locator('[data-kind="zone"]').getByText('Upper and middle back')).toBeVisible();
    const legend = page.getByRole('region', { name: 'What lies beneath the skin' });
    await legend.getByText('Lung', { exact: true }).click();
    await expect(legend).toContainText('A needle between the ribs can reach the lung.');
    await expect(legend).toContainText('Not yet checked by a clinician.');
    await expectNoBarriers(page);
    await page.getByRole('switch', { name: 'Areas of care' }).uncheck();
    await expect(scene.canvas).not.toHaveAttribute('data-zones');
    await expect
      .poll(async () => Math.abs(lightness(before) - lightness(await colorAt(page, lung, 8))))
      .toBeLessThan(2);
  });

  test('are shown from the page that explains them', async ({ page }) => {
    const scene = await openScene(page, '#/safety');
    const lung = page.getByRole('group').filter({ hasText: 'Upper and middle back' });
    await lung.getByText('Upper and middle back').click();
    await lung.getByRole('link', { name: 'Show them on the body' }).click();
    await expect(page).toHaveURL(/caution:lung&layers=risks/);
    await expect(scene.canvas).toHaveAttribute('data-zones');
  });
});

test.describe('labels beside the body', () => {
  interface Rect {
    readonly name: string;
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }

  /** What is to be read over the picture, in the gutters or `anywhere`, and the panels beside it. */
  function shownRects(page: Page, anywhere = false): Promise<{ labels: Rect[]; panels: Rect[] }> {
    return page.evaluate(
      (selector) => {
        const rect = (element: Element, name: string) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { name, left, top, right, bottom };
        };
        const isSeen = (element: Element) => getComputedStyle(element).visibility === 'visible';
        return {
          labels: [...document.querySelectorAll(selector)]
            .filter((it) => isSeen(it) && it.textContent !== '')
            .map((it) => rect(it, it.textContent)),
          panels: [...document.querySelectorAll('aside, nav')]
            .map((it) => rect(it, it.tagName))
            .filter((it) => it.right > it.left),
        };
      },
      anywhere ? '[data-label], [data-name]' : '[data-label]',
    );
  }

  const overlap = (a: Rect, b: Rect) =>
    a.left < b.right - 0.5 && a.right > b.left + 0.5 && a.top < b.bottom - 0.5 && a.bottom > b.top + 0.5;

  /** Everything to be read over the picture that stands on something else of the kind, or on a panel. */
  async function overlaps(page: Page): Promise<string[]> {
    const { labels, panels } = await shownRects(page, true);
    return labels.flatMap((label, i) =>
      [...labels.slice(i + 1), ...panels]
        .filter((it) => overlap(label, it))
        .map((it) => `${label.name} over ${it.name}`),
    );
  }

  for (const hash of [
    '#/',
    '#/?view=front&show=all',
    '#/?view=left&show=all',
    '#/point/BL23',
    '#/point/GB30?show=all',
    '#/point/ST2?show=all',
    '#/point/BL23?finish=clear',
    '#/?theme=projector',
  ]) {
    test(`overlap neither each other nor a panel: ${hash}`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      const scene = await openScene(page, hash);
      await expect.poll(async () => (await shownRects(page)).labels.length).toBeGreaterThan(2);
      await scene.quiet();
      expect((await shownRects(page)).labels.length).toBeLessThanOrEqual(20);
      expect(await overlaps(page)).toEqual([]);
    });
  }

  test('on a phone nor do those of a find-it step and of the point', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const scene = await openScene(page, '#/point/BL23?find=1');
    for (const hash of ['#/point/BL23?find=1', '#/point/GB30?find=1', '#/point/GB30?find=2']) {
      await page.goto(`./${hash}`);
      await expect(page.locator('[data-name="chosen"]')).toContainText(hash.slice(8, 12));
      await expect(page.locator('[data-name="place"]').filter({ visible: true }).first()).toBeVisible();
      await scene.restingView();
      expect(await overlaps(page), hash).toEqual([]);
    }
  });

  test('L leads from key points to the chosen one alone, to none, and back', async ({ page }) => {
    await openScene(page, '#/point/BL23');
    const chosen = page.locator('[data-kind="chosen"]').getByText('BL23');
    const count = async () => (await shownRects(page)).labels.length;
    await expect.poll(count).toBeGreaterThan(2);
    const seen = new Set<string>();
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press('l');
      await expect(async () => {
        const state = `${(await count()) > 0 ? 'key' : 'no key'}, ${(await chosen.isVisible()) ? 'chosen' : 'none'}`;
        expect(seen).not.toContain(state);
        seen.add(state);
      }).toPass();
    }
    expect([...seen].sort()).toEqual(['key, chosen', 'no key, chosen', 'no key, none']);
  });

  test('at the level of the chosen point the vertebra stands out', async ({ page }) => {
    const scene = await openScene(page, '#/point/BL23?finish=clear');
    const level = page.locator('[data-emphasised] [data-label="l2"]');
    await expect(level).toBeVisible();
    const [box, at] = [(await level.boundingBox())!, await scene.positionOf('BL23', 'right')];
    expect(Math.abs(box.y + box.height / 2 - at.y)).toBeLessThan(20);
  });

  test('a point with two standard places shows the other one, named', async ({ page }) => {
    await openScene(page, '#/point/GB30?show=all');
    await expect(page.getByText('other standard place')).toBeVisible();
  });

  test('on a phone only the chosen point is named', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openScene(page, '#/point/BL40');
    expect((await shownRects(page)).labels).toEqual([]);
    await expect(page.locator('[data-kind="chosen"]').getByText('BL40')).toBeVisible();
  });

  test('before a class letters are at least 28 px', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openScene(page, '#/?theme=projector');
    const sizes = await page
      .locator('[data-label]')
      .evaluateAll((all) => all.map((it) => Number.parseFloat(getComputedStyle(it).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
  });
});

/** The figure between the panels, as it looks now. */
const picture = (page: Page) => page.screenshot({ clip: { x: 480, y: 120, width: 320, height: 480 } });

/** From the next load on, what was drawn stays on the canvas until the next frame, for whoever looks at it between frames. */
async function keepPictures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, wish?: object) {
      return Reflect.apply(getContext, this, [kind, { ...wish, preserveDrawingBuffer: true }]);
    } as typeof getContext;
  });
}

/** Looks at the canvas with every frame of the browser; answers how many different pictures there have been. */
async function watchCanvas(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas')!;
    const small = new OffscreenCanvas(240, 150).getContext('2d', { willReadFrequently: true })!;
    const pictures = new Set<string>();
    Object.assign(window, { pictures });
    const look = () => {
      small.clearRect(0, 0, 240, 150);
      small.drawImage(canvas, 0, 0, 240, 150);
      pictures.add(small.getImageData(0, 0, 240, 150).data.join());
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => (window as unknown as { pictures: Set<string> }).pictures.size);
}

async function playCourse(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play its course along the skin' }).click();
}

test('where less motion is wanted, a course is drawn at once, stands still, and goes', async ({ page }) => {
  // Labels find their places anew when sight lines are known, and would tell of nothing here.
  const scene = await openScene(page, '#/meridian/GV?labels=off');
  await scene.quiet();
  const before = await picture(page);
  await playCourse(page);
  await scene.quiet();
  const drawn = await picture(page);
  expect(drawn.equals(before)).toBe(false);
  await expect.poll(async () => (await picture(page)).equals(before)).toBe(true);
});

test.describe('the chosen point where the body hides it', () => {
  for (const { hash, says } of [
    { hash: '#/point/KI1?view=front', says: 'on the sole' },
    { hash: '#/point/BL23?view=front', says: 'out of sight' },
  ]) {
    test(`${hash} keeps its name, says “${says}”, and shows through as a ring`, async ({ page }) => {
      const scene = await openScene(page, hash);
      const code = hash.split(/[/?]/)[2]!;
      await expect(page.locator('[data-kind="chosen"]').getByText(says)).toBeVisible();
      const place = await scene.positionOf(code, 'right');
      await scene.quiet();
      const ring = await page.screenshot({ clip: { x: place.x - 14, y: place.y - 14, width: 28, height: 28 } });
      await page.keyboard.press('Escape');
      await scene.quiet();
      const none = await page.screenshot({ clip: { x: place.x - 14, y: place.y - 14, width: 28, height: 28 } });
      expect(ring.equals(none)).toBe(false);
    });
  }

  test('in plain sight it is a marker and a name, no more', async ({ page }) => {
    await openScene(page, '#/point/BL23');
    await expect(page.locator('[data-kind="chosen"]').getByText('BL23')).toBeVisible();
    await expect(page.getByText('out of sight')).toBeHidden();
  });
});

test('no ring is laid around a fingertip that is narrower than it, and the card says so', async ({ page }) => {
  await openScene(page, '#/point/LU11');
  await openFindTab(page);
  await expect(page.getByText(/No ring is drawn: it would be wider than this part of the body/)).toBeVisible();
  await page.goto('./#/point/LI4');
  await openFindTab(page);
  await expect(page.getByText(/The faint ring on the skin/)).toBeVisible();
});

test.describe('the course of a meridian', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('its light moves on along the skin once its button is pressed, and leaves nothing behind', async ({ page }) => {
    await keepPictures(page);
    const scene = await openScene(page, '#/meridian/BL?labels=off');
    await scene.complete();
    await scene.quiet();
    const before = await picture(page);
    const countPictures = await watchCanvas(page);
    await playCourse(page);
    // One without the light, and the light in three places or more.
    await expect.poll(countPictures).toBeGreaterThan(3);
    await scene.quiet();
    await expect.poll(async () => (await picture(page)).equals(before)).toBe(true);
  });

  test('it stops at once when the person goes on to something else', async ({ page }) => {
    const scene = await openScene(page, '#/meridian/GV');
    await playCourse(page);
    await expect.poll(async () => (await scene.drawn()).frames).toBeGreaterThan(2);
    await page.keyboard.press('Escape');
    // Well before it would have come to its end by itself.
    await expect.poll(async () => (await scene.drawn()).frames, { intervals: [800], timeout: 4000 }).toBe(0);
  });

  test('runs when asked, and then nothing is drawn any more', async ({ page }) => {
    const scene = await openScene(page, '#/meridian/GV');
    await scene.quiet();
    await playCourse(page);
    await expect.poll(async () => (await scene.drawn()).frames).toBeGreaterThan(0);
    await expect.poll(async () => (await scene.drawn()).frames, { intervals: [1500], timeout: 30_000 }).toBe(0);
  });
});
