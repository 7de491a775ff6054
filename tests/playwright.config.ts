import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../.ci/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env.BACKPOINTS_TEST_PORT ?? 4174);
const baseURL = `http://127.0.0.1:${port}/`;

// Undefined leaves the choice to Playwright, whose own message says how to install one.
const executablePath = await findBrowser();

export default defineConfig({
  outputDir: `${root}test-results`,
  // SwiftShader draws on the CPU: more workers only make every frame later.
  workers: 2,
  fullyParallel: false,
  // A test that fails now and then is a fault to find, not to repeat until it passes.
  retries: 0,
  timeout: 60_000,
  // Edges differ a little between machines: a fifth of a percent of a picture’s pixels may.
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002 } },
  forbidOnly: Boolean(process.env.CI),
  // A picture is expected only once somebody has looked at it: `npm run test:visual -- --update-snapshots`.
  updateSnapshots: 'none',
  reporter: 'list',
  use: {
    baseURL,
    locale: 'en-GB',
    // What cannot be pressed is said where it happens, not when the whole test is out of time.
    actionTimeout: 30_000,
    // Nobody is new here, except where a test says so: first steps would stand in every picture.
    storageState: {
      cookies: [],
      origins: [{ origin: baseURL.slice(0, -1), localStorage: [{ name: 'backpoints.firstVisit', value: 'done' }] }],
    },
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // The same software renderer on a laptop and in CI, so that screenshots compare.
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        // Panels and letters are painted straight on the CPU: by way of the software renderer they cost more than the body.
        '--disable-gpu-rasterization',
        // Distribution packages leave some of these on; a test run speaks to nobody but its own server.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-sync',
        '--no-first-run',
        '--disable-features=OptimizationHints,MediaRouter,Translate',
        // Same text edges whatever the machine's display settings.
        '--font-render-hinting=none',
        '--force-color-profile=srgb',
      ],
    },
  },
  projects: [
    { name: 'e2e', testDir: './e2e' },
    { name: 'visual', testDir: './visual', snapshotPathTemplate: '{testDir}/{arg}{ext}' },
  ],
  webServer: {
    command: `npm exec --no -- vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: !process.env.CI && !process.env.BACKPOINTS_TEST_PORT,
  },
});
