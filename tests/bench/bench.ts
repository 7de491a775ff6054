/**
 * Measures the picture in a real browser and prints it: how much must arrive before the body shows, what a frame with
 * everything costs against the bare body, and what a pointer move costs. Frames are compared in pairs within one page,
 * because the machines this runs on differ more than what is measured. `npm run bench`.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../../.ci/browser.mjs';
import { countDraws, type Meter, timeFrames, timeMoves } from './meter.ts';

const PAIRS = 15;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(tmpdir(), `backpoints-bench-${process.pid}`);

await build({ root: ROOT, logLevel: 'warn', build: { outDir: OUT, emptyOutDir: true } });
const server = await preview({ root: ROOT, build: { outDir: OUT }, preview: { port: 0, host: '127.0.0.1' } });
const executablePath = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    '--disable-background-networking',
  ],
});
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 720 }, reducedMotion: 'reduce' });
  // tsx names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (it) => it');
  await page.addInitScript(countDraws);
  const arrived = collectResponses(page);
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.waitForFunction(() => performance.getEntriesByName('first-body-frame').length > 0);
  const firstFrameMs = await page.evaluate(() => performance.getEntriesByName('first-body-frame')[0]!.startTime);
  const toFirstPicture = (await arrived()).filter((it) => it.endMs <= firstFrameMs);
  await page.waitForSelector('html[data-scene=ready]');
  await page.waitForFunction(() => performance.getEntriesByType('resource').some((it) => it.name.includes('occluder')));
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);

  const ratios: number[] = [];
  const bare: number[] = [];
  const all: number[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const [b, a] = [await page.evaluate(timeFrames, true), await page.evaluate(timeFrames, false)];
    bare.push(b);
    all.push(a);
    ratios.push(a / b);
  }
  const { calls, frames } = await page.evaluate(() => (window as unknown as { meter: Meter }).meter);
  const moves = await page.evaluate(timeMoves);

  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const sum = (of: (it: Arrival) => number) => toFirstPicture.reduce((total, it) => total + of(it), 0);
  console.log(`first picture    ${firstFrameMs.toFixed(0)} ms after navigation (software renderer, no network)`);
  console.log(
    `bytes until then ${kB(sum((it) => it.brotli))} brotli, ${kB(sum((it) => it.bytes))} raw, ${toFirstPicture.length} requests`,
  );
  console.log(
    `frame            ${median(all).toFixed(1)} ms, bare body ${median(bare).toFixed(1)} ms, ratio ${median(ratios).toFixed(2)}`,
  );
  console.log(`draw calls       ${(calls / frames).toFixed(1)} a frame`);
  console.log(
    `pointer move     ${median(moves).toFixed(0)} µs median, ${percentile(moves, 0.99).toFixed(0)} µs at the 99th percentile`,
  );
} finally {
  await browser.close();
  await server.close();
  rmSync(OUT, { recursive: true, force: true });
}

interface Arrival {
  readonly endMs: number;
  readonly bytes: number;
  readonly brotli: number;
}

/** What the page fetched, with the page's own time at which each was complete. */
function collectResponses(page: Page): () => Promise<Arrival[]> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) =>
    bodies.set(
      response.url(),
      response.body().catch(() => Buffer.alloc(0)),
    ),
  );
  return async () => {
    const timings = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((it) => ({
        url: it.name,
        endMs: (it as PerformanceResourceTiming).responseEnd,
      })),
    );
    return Promise.all(
      timings.map(async ({ url, endMs }) => {
        const body = (await bodies.get(url)) ?? Buffer.alloc(0);
        return { endMs, bytes: body.length, brotli: brotliCompressSync(body).length };
      }),
    );
  };
}

function median(values: number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!;
}
