// One rule for a laptop and for CI: which browser the page is tested in.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npm } from './install.mjs';

const HOW_TO_GET_ONE =
  'No Chromium, Chrome or Edge was found: run `npx playwright install chromium`, or install one, or set CHROMIUM_PATH to its program.';

/**
 * The path of a browser that is already here: CHROMIUM_PATH, an installed one, or Playwright's own download.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  }
  const { chromium } = await import('@playwright/test');
  return [...usualPaths(), chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * As findBrowser, but fetches a browser where there is none.
 *
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  for (const fetchOne of [() => {}, fetchByPlaywright, fetchByApt]) {
    fetchOne();
    const found = await findBrowser();
    if (found) return found;
  }
  throw new Error(HOW_TO_GET_ONE);
}

function fetchByPlaywright() {
  console.log('No browser here yet: trying Playwright’s download …');
  npm(['exec', '--no', '--', 'playwright', 'install', 'chromium']);
}

function fetchByApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Trying apt-get install chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: ['ignore', 'inherit', 'inherit'], env });
  spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'], env });
}

// Paths, not Playwright's `channel`: that knows only one place per browser and none for Debian's Chromium.
function usualPaths() {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', `${process.env.HOME}/Applications`];
    return folders.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const programs = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const folders = ['/usr/bin', '/snap/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}
