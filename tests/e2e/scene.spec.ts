import { ScenePage } from './pages/ScenePage.ts';
import { expect, test } from './pages/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('choosing with the mouse', () => {
  test('hovering over a point names it; its card opens on a click', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    const { x, y } = await scene.positionOf('BL23', 'right');
    await page.mouse.move(x + 3, y - 3);
    const names = page.locator('[data-kind="hovered"], [data-lit]').getByText('BL23', { exact: true });
    await expect(names.filter({ visible: true })).toHaveCount(1);
    await expect(scene.canvas).toHaveCSS('cursor', 'pointer');
    await page.mouse.click(x + 3, y - 3);
    await expect(scene.card('BL23')).toBeVisible();
  });

  test('a point whose name stands in the gutter is named there, lit, and not a second time', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    await scene.complete();
    const named = page.locator('[data-label="GV4"]');
    await expect(named).toBeVisible();
    const { x, y } = await scene.positionOf('GV4', 'midline');
    await page.mouse.move(x, y);
    await expect(named).toHaveAttribute('data-lit');
    await expect(page.locator('[data-kind="hovered"]').getByText('GV4', { exact: true })).toBeHidden();
    await page.mouse.move(x + 300, y);
    await expect(named).not.toHaveAttribute('data-lit');
  });

  test('the side that was clicked is the side that is chosen', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    const { x, y } = await scene.positionOf('BL25', 'left');
    await page.mouse.click(x, y);
    await scene.card('BL25').getByRole('tab', { name: 'Find it' }).click();
    await expect(scene.card('BL25').getByRole('radio', { name: 'Left' })).toBeChecked();
  });

  test('the chosen point comes to stand in the area that panels leave free', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    const { x, y } = await scene.positionOf('BL23', 'right');
    await page.mouse.click(x, y);
    await expect(scene.card('BL23')).toBeVisible();
    const card = (await scene.card('BL23').boundingBox())!;
    await expect(async () => {
      const chosen = await scene.positionOf('BL23', 'right');
      expect(chosen.x).toBeGreaterThan(card.x * 0.3);
      expect(chosen.x).toBeLessThan(card.x - 60);
      expect(chosen.y).toBeGreaterThan(200);
      expect(chosen.y).toBeLessThan(620);
    }).toPass();
  });

  test('a drag that begins and ends on a point turns the body and chooses nothing', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    const { x, y } = await scene.positionOf('BL23', 'right');
    const before = await scene.view();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.move(x, y + 1, { steps: 4 });
    await page.mouse.move(x + 8, y, { steps: 2 });
    await page.mouse.up();
    expect(await scene.view()).not.toEqual(before);
    await expect(scene.card('BL23')).toBeHidden();
  });

  test('a press that moves less than 5 px is a click', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    const { x, y } = await scene.positionOf('BL23', 'right');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 3, y + 2);
    await page.mouse.up();
    await expect(scene.card('BL23')).toBeVisible();
  });

  test('points on the far side cannot be hit through the body', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open('#/?view=front');
    const { x, y } = await scene.positionOf('BL23', 'right');
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await scene.settled();
    // A point of the front that lies there may answer; the one behind may not.
    await expect(scene.card('BL23')).toBeHidden();
  });

  test('a click on nothing clears', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open('#/point/BL23');
    await expect(scene.card('BL23')).toBeVisible();
    const panel = (await scene.card('BL23').boundingBox())!;
    // Paper beside the card, above the shoulder.
    await page.mouse.click(panel.x - 30, 60);
    await expect(scene.card('BL23')).toBeHidden();
  });
});

test.describe('choosing with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap within a finger’s breadth of a point opens its card', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    const { x, y } = await scene.positionOf('BL37', 'left');
    // Upwards: LR9 on the inner thigh is nearer to the side.
    await page.touchscreen.tap(x - 4, y - 16);
    await expect(page.getByLabel('Point BL37').first()).toBeVisible();
  });

  test('a tap presses nothing of the sheet that it brings up under the finger', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    await scene.complete();
    const { x, y } = await scene.positionOf('BL37', 'left');
    const finger = { x: x - 4, y: y - 16 };
    await page.touchscreen.tap(finger.x, finger.y);
    await expect(page.getByLabel('Point BL37').first()).toBeVisible();
    await expect(page).toHaveURL(/#\/point\/BL37/);
    // The link to the meridian has come to lie just there.
    const under = await page.evaluate(
      (at) => document.elementFromPoint(at.x, at.y)?.closest('a')?.getAttribute('href'),
      finger,
    );
    expect(under).toBe('#/meridian/BL');
  });

  test('one finger turns the body and leaves the page where it is', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    await expect(scene.canvas).toHaveCSS('touch-action', 'none');
    const before = await scene.view();
    const session = await page.context().newCDPSession(page);
    const touch = (type: string, x: number, y: number) =>
      session.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    await touch('touchStart', 150, 300);
    for (let x = 160; x <= 240; x += 20) await touch('touchMove', x, 300);
    await touch('touchEnd', 240, 300);
    expect(await scene.view()).not.toEqual(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

test.describe('the camera', () => {
  test('arrows turn, plus zooms, while the body has the focus', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    await scene.canvas.focus();
    const views = new Set([String(await scene.view())]);
    for (const key of ['ArrowLeft', 'ArrowUp', '+', 'Shift+ArrowRight']) {
      await page.keyboard.press(key);
      views.add(String(await scene.view()));
    }
    expect(views.size).toBe(5);
  });

  test('the wheel keeps the place under the pointer', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    await scene.complete();
    const before = await scene.positionOf('BL57', 'left');
    await page.mouse.move(before.x, before.y);
    for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -200);
    await expect(async () => {
      const after = await scene.positionOf('BL57', 'left');
      const other = await scene.positionOf('BL23', 'left');
      expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(14);
      expect(before.y - other.y).toBeGreaterThan(400);
    }).toPass();
  });

  test('the patient’s left is on the left from behind and on the right from the front', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open();
    const left = page.getByText('patient’s left');
    const right = page.getByText('patient’s right');
    const isLeftFirst = async () => (await left.boundingBox())!.x < (await right.boundingBox())!.x;
    await expect(left).toBeVisible();
    expect(await isLeftFirst()).toBe(true);
    expect((await scene.positionOf('BL23', 'left')).x).toBeLessThan((await scene.positionOf('BL23', 'right')).x);
    await page
      .getByRole('button', { name: 'Front', exact: true })
      .or(page.getByRole('radio', { name: 'Front' }))
      .first()
      .click();
    await expect.poll(isLeftFirst).toBe(false);
  });
});

test.describe('drawing', () => {
  test('nothing is drawn while nothing changes', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.watchDrawing();
    await scene.open();
    await scene.complete();
    await scene.quiet();
    // The one place where time is what is tested.
    await page.waitForTimeout(2000);
    expect((await scene.drawn()).frames).toBe(0);
  });

  test('all markers are one draw call and all lines one', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.watchDrawing();
    await scene.open();
    await scene.complete();
    await scene.canvas.focus();
    await scene.drawn();
    await page.keyboard.press('ArrowLeft');
    await scene.settled();
    const { frames, calls, pointCalls } = await scene.drawn();
    expect(frames).toBeGreaterThan(0);
    expect(pointCalls / frames).toBe(1);
    // Body, floor shadow, lines, markers.
    expect(calls / frames).toBe(4);
  });

  test('hovering draws only when another point is named', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.watchDrawing();
    await scene.open();
    await scene.complete();
    const { x, y } = await scene.positionOf('BL23', 'right');
    await page.mouse.move(x + 300, y);
    await scene.quiet();
    await page.mouse.move(x + 320, y + 40, { steps: 10 });
    expect((await scene.drawn()).frames).toBe(0);
  });

  test('the picture comes back after the graphics context was lost', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.watchDrawing();
    await scene.open();
    await scene.complete();
    await scene.quiet();
    await scene.canvas.evaluate((canvas: HTMLCanvasElement) => {
      const loss = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      canvas.addEventListener('webglcontextlost', () => setTimeout(() => loss.restoreContext()));
      loss.loseContext();
    });
    await expect.poll(async () => (await scene.drawn()).frames).toBeGreaterThan(0);
    await expect(page.locator('html')).toHaveAttribute('data-scene', 'ready');
  });
});

test.describe('bodies', () => {
  test('a body that does not load can be asked for again', async ({ page, complaints }) => {
    complaints.expected(/Failed to load resource/);
    const scene = new ScenePage(page);
    await page.route(/body-male-preview.*\.glb$/, (route) => route.abort());
    await page.goto('./#/');
    await expect(page.locator('html')).toHaveAttribute('data-scene', 'unavailable');
    await page.unroute(/body-male-preview.*\.glb$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await scene.ready();
  });

  test('another body keeps selection and side', async ({ page }) => {
    const scene = new ScenePage(page);
    await scene.open('#/point/BL23');
    await scene.complete();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page
      .getByRole('radio', { name: 'Female body' })
      .or(page.getByRole('button', { name: 'Female body' }))
      .first()
      .click();
    await expect.poll(() => fetched.filter((url) => /female/.test(url)).length).toBeGreaterThanOrEqual(2);
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => /male/.test(url) && !/female/.test(url))).toEqual([]);
    await expect(scene.card('BL23')).toBeVisible();
    await expect(async () => {
      const { x, y } = await scene.positionOf('BL23', 'right', 'female');
      expect(x).toBeGreaterThan(300);
      expect(x).toBeLessThan(1000);
      expect(y).toBeGreaterThan(150);
      expect(y).toBeLessThan(600);
    }).toPass();
  });
});
