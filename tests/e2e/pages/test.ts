import { test as base, expect } from '@playwright/test';

/** Software drawing is slow to read back, and the browser says so; no code of ours could change that. */
const OF_THE_DRIVER = /GL Driver Message/;
/** The page asks for the body before any code has run; where there is no WebGL nobody draws it. */
const BODY_NOT_DRAWN = /body-\S+\.glb was preloaded using link preload but not used/;

/** What pages say to the console. */
interface Complaints {
  /** Allows what a test brings about on purpose. */
  expected(pattern: RegExp): void;
}

/** Playwright's own `test`, but every test fails when a page warns, reports an error or throws. */
export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ context }, use) => {
      const heard: string[] = [];
      const allowed = [OF_THE_DRIVER, BODY_NOT_DRAWN];
      context.on('console', (message) => {
        if (message.type() === 'warning' || message.type() === 'error') heard.push(message.text());
      });
      context.on('weberror', (error) => heard.push(String(error.error())));
      await use({ expected: (pattern) => allowed.push(pattern) });
      expect(heard.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
