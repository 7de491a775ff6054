import { createServer } from 'node:net';

/**
 * The first free port from the one wanted upward, on this machine's own address.
 *
 * @param {number} wanted
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  for (let port = wanted; port < Math.min(wanted + 100, 65536); port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${wanted} upward; name another with --port.`);
}

/** @param {number} port */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
