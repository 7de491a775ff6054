// What leaves the build, read from the files themselves, and how much of it somebody waits for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './pages/test.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const html = readFileSync(`${dist}index.html`, 'utf8');
const scripts = readdirSync(`${dist}assets`).filter((file) => file.endsWith('.js'));

test('the build holds three exactly once', () => {
  // three registers itself under this name when it starts, once per copy.
  const copies = scripts.flatMap((file) => readFileSync(`${dist}assets/${file}`, 'utf8').match(/__THREE__\s*=/g) ?? []);
  expect(copies).toHaveLength(1);
});

test('the page asks for the 3D chunk and the first body before any code has run', () => {
  expect(html).toMatch(/<link rel="modulepreload"[^>]* href="\.\/assets\/Scene-[^"]+\.js"/);
  expect(html).toMatch(/<link rel="preload" as="fetch" crossorigin href="\.\/assets\/body-male-preview-[^"]+\.glb"/);
});

test('on a phone the body is drawn before a twelfth request and within 490 kB, packed as a web server packs it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const names = await page.waitForFunction(() => {
    const frame = performance.getEntriesByName('first-body-frame')[0];
    if (!frame) return null;
    const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < frame.startTime);
    return ['index.html', ...asked.map(({ name }) => name)];
  });
  const files = ((await names.jsonValue()) ?? []).map((name) => basename(new URL(name, 'http://page').pathname));
  const bytes = files.map((file) => {
    const content = readFileSync(existsSync(`${dist}${file}`) ? `${dist}${file}` : `${dist}assets/${file}`);
    return Math.min(content.length, brotliCompressSync(content).length);
  });
  const kilobytes = bytes.reduce((sum, n) => sum + n, 0) / 1000;
  console.info(
    `first picture on a phone: ${files.length} requests, ${kilobytes.toFixed(0)} kB\n  ${files.join('\n  ')}`,
  );
  expect(files.length).toBeLessThanOrEqual(11);
  expect(kilobytes).toBeLessThanOrEqual(490);
});

test('every address in the page is relative and names a file of the build', () => {
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]);
  expect(addresses.filter((address) => !address?.startsWith('./') || !existsSync(`${dist}${address}`))).toEqual([]);
});

test('the page carries a content security policy that names no other host', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});
