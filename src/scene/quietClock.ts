import { setConsoleFunction } from 'three';

/** What three says whenever a Clock is made. */
const CLOCK_NOTICE = 'THREE.Clock: This module has been deprecated. Please use THREE.Timer instead.';

/**
 * Passes on everything three has to say but one notice: fiber 9 makes a `THREE.Clock` with every stage, three has deprecated
 * it since r183, and only fiber 10 will do without (pmndrs/react-three-fiber#3741). Nothing here reads that clock. To be
 * removed with the step to fiber 10; the browser tests, which allow no warning at all, will say whether that holds.
 */
export function quietClock(): void {
  setConsoleFunction((type: 'log' | 'warn' | 'error', message: string, ...params: unknown[]) => {
    if (message !== CLOCK_NOTICE) console[type](message, ...params);
  });
}
