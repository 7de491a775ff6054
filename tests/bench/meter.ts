/** Functions that run inside the page: they may use nothing from outside themselves. */

export interface Meter {
  calls: number;
  frames: number;
  /** Draw only what has many triangles: the body. */
  isBare: boolean;
}

/** Listens to WebGL before the app does. */
export function countDraws(): void {
  const meter: Meter = { calls: 0, frames: 0, isBare: false };
  Object.assign(window, { meter });
  const gl = WebGL2RenderingContext.prototype;
  const { clear, drawElements, drawArrays } = gl;
  gl.clear = function (mask) {
    meter.frames++;
    clear.call(this, mask);
  };
  gl.drawElements = function (mode, count, type, offset) {
    if (meter.isBare && count < 60_000) return;
    meter.calls++;
    drawElements.call(this, mode, count, type, offset);
  };
  gl.drawArrays = function (mode, first, count) {
    if (meter.isBare) return;
    meter.calls++;
    drawArrays.call(this, mode, first, count);
  };
}

/** Milliseconds of a frame in which the body turns, GPU included; the median of a few. */
export async function timeFrames(isBare: boolean): Promise<number> {
  const { meter } = window as unknown as { meter: Meter };
  const canvas = document.querySelector('canvas')!;
  const gl = canvas.getContext('webgl2')!;
  const pixel = new Uint8Array(4);
  const nextFrame = () => new Promise(requestAnimationFrame);
  const times: number[] = [];
  meter.isBare = isBare;
  for (let i = 0; i < 7; i++) {
    await nextFrame();
    Object.assign(meter, { calls: 0, frames: 0 });
    const start = performance.now();
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: i % 2 ? 'ArrowLeft' : 'ArrowRight' }));
    while (meter.frames === 0) await nextFrame();
    // Waits for the GPU.
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    if (i > 0) times.push(performance.now() - start);
    await nextFrame();
  }
  meter.isBare = false;
  return times.sort((a, b) => a - b)[3]!;
}

/** Microseconds of the app's own work in each of many pointer moves across the body. */
export function timeMoves(): number[] {
  const canvas = document.querySelector('canvas')!;
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const times: number[] = [];
  for (let i = 0; i < 2000; i++) {
    // A path that sweeps the back, with and without points under it.
    const x = left + width * (0.5 + 0.12 * Math.sin(i * 0.37));
    const y = top + height * (0.15 + (0.6 * i) / 2000);
    const event = new PointerEvent('pointermove', { clientX: x, clientY: y, pointerType: 'mouse', pointerId: 1 });
    const start = performance.now();
    canvas.dispatchEvent(event);
    times.push(1000 * (performance.now() - start));
  }
  return times.slice(200);
}
