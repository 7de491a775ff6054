/** Resolves when the browser has nothing better to do; never when aborted. */
export function whenIdle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback; a moment after the first frames is near enough.
    if (typeof requestIdleCallback === 'function') {
      const id = requestIdleCallback(() => resolve(), { timeout: 1500 });
      signal.addEventListener('abort', () => cancelIdleCallback(id));
    } else {
      const id = setTimeout(resolve, 300);
      signal.addEventListener('abort', () => clearTimeout(id));
    }
  });
}
