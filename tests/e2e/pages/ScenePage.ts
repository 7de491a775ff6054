import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import * as v from 'valibot';
import type { Side } from '#domain/frame.ts';
import { type PlacedBody, unpackPlacements } from '#domain/placedBody.ts';
import { Placements } from '#domain/placements.ts';

/** What WebGL was asked to draw since the last reset. */
interface DrawCount {
  frames: number;
  calls: number;
  pointCalls: number;
}

/** The picture, as a person with a pointer sees it. */
export class ScenePage {
  readonly page: Page;
  readonly canvas: Locator;
  private readonly bodies = new Map<string, PlacedBody>();

  constructor(page: Page) {
    this.page = page;
    this.canvas = page.locator('canvas');
  }

  async open(hash = '#/'): Promise<void> {
    await this.page.goto(`./${hash}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-scene', 'ready', { timeout: 45_000 });
    await this.settled();
  }

  /** The full mesh and the sight lines, which follow the first picture when the browser is idle, are there and drawn. */
  async complete(): Promise<void> {
    await this.page.waitForFunction(() => {
      const names = performance.getEntriesByType('resource').map((it) => it.name);
      return names.some((it) => /body-(?!.*preview).*\.glb$/.test(it)) && names.some((it) => /occluder/.test(it));
    });
    await this.page.waitForLoadState('networkidle');
    await this.settled();
  }

  /** No frame has been drawn for a while. */
  async quiet(): Promise<void> {
    await expect.poll(async () => (await this.drawn()).frames, { intervals: [800] }).toBe(0);
  }

  /** The camera stands still: only then does the canvas tell its view. */
  async settled(): Promise<void> {
    await this.view();
  }

  /**
   * The matrix that takes the body frame to clip space, 16 numbers, column-major, as soon as the camera stands still.
   * Waited for and read in one go: a panel that opens may set the camera moving between the two.
   */
  async view(): Promise<number[]> {
    const told = await this.page.waitForFunction(() => document.querySelector('canvas')?.dataset.view);
    return String(await told.jsonValue())
      .split(' ')
      .map(Number);
  }

  /** The view once it has been the same for a while: nothing that was asked for is still on its way. */
  async restingView(): Promise<number[]> {
    let last: number[] = [];
    const isSame = async () => {
      const before = String(last);
      last = await this.view();
      return String(last) === before;
    };
    await expect.poll(isSame, { intervals: [800] }).toBe(true);
    return last;
  }

  /** Where a point is in the window, from the models that are shipped and the view that the canvas tells. */
  async positionOf(code: string, side: Side, body = 'male'): Promise<{ x: number; y: number }> {
    const point = this.placed(body).points.find(
      (it) => it.code === code && it.side === side && it.definition === 'who',
    );
    if (!point) throw new Error(`${code} ${side} is not placed on the body ${body}`);
    const m = await this.view();
    const box = (await this.canvas.boundingBox())!;
    const [px, py, pz] = point.position;
    const row = (r: number) => m[r]! * px + m[4 + r]! * py + m[8 + r]! * pz + m[12 + r]!;
    return {
      x: box.x + ((row(0) / row(3) + 1) / 2) * box.width,
      y: box.y + ((1 - row(1) / row(3)) / 2) * box.height,
    };
  }

  card(code: string): Locator {
    return this.page.getByRole('complementary', { name: `Point ${code}` });
  }

  /** Counts draws from the next load on, by listening to WebGL itself. */
  async watchDrawing(): Promise<void> {
    await this.page.addInitScript(() => {
      const count = { frames: 0, calls: 0, pointCalls: 0 };
      Object.assign(window, { drawCount: count });
      const gl = WebGL2RenderingContext.prototype;
      const { clear, drawElements, drawArrays } = gl;
      gl.clear = function (mask) {
        count.frames++;
        clear.call(this, mask);
      };
      gl.drawElements = function (mode, ...rest) {
        count.calls++;
        if (mode === this.POINTS) count.pointCalls++;
        drawElements.call(this, mode, ...rest);
      };
      gl.drawArrays = function (mode, ...rest) {
        count.calls++;
        if (mode === this.POINTS) count.pointCalls++;
        drawArrays.call(this, mode, ...rest);
      };
    });
  }

  /** What was drawn since this was last asked. */
  drawn(): Promise<DrawCount> {
    return this.page.evaluate(() => {
      const count = (window as unknown as { drawCount: DrawCount }).drawCount;
      const since = { ...count };
      Object.assign(count, { frames: 0, calls: 0, pointCalls: 0 });
      return since;
    });
  }

  private placed(body: string): PlacedBody {
    const known = this.bodies.get(body);
    if (known) return known;
    const file = new URL(`../../../models/placements-${body}.json`, import.meta.url);
    const placed = unpackPlacements(v.parse(Placements, JSON.parse(readFileSync(file, 'utf8'))));
    this.bodies.set(body, placed);
    return placed;
  }
}
