// `npm start`: from a fresh clone to a served build. Plain Node, since it runs before anything is installed.
import { parseArgs } from 'node:util';
import { installIfStale, npm, root } from './install.mjs';
import { freePort } from './port.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const wanted = Number(values.port);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(`--port wants a number from 1 to 65535, not "${values.port}".`);
  process.exit(1);
}

process.chdir(root);
try {
  installIfStale();
  if (npm(['run', '--silent', 'build']) !== 0) throw new Error('The build failed: see the lines above.');
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function serve() {
  const port = await freePort(wanted);
  const { preview } = await import('vite');
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await server.close();
      process.exit(0);
    });
  }
  if (port !== wanted) console.log(`\nPort ${wanted} is taken; using ${port}.`);
  console.log(`\nBackpoints is ready: http://localhost:${port}/   (Ctrl+C stops it)`);
}
