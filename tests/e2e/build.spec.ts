// What leaves the build, read from the files themselves: no page is opened here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

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

test('every address in the page is relative and names a file of the build', () => {
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]);
  expect(addresses.filter((address) => !address?.startsWith('./') || !existsSync(`${dist}${address}`))).toEqual([]);
});

test('the page carries a content security policy that names no other host', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});
