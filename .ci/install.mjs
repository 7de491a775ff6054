import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's top folder; every script runs from here, whatever folder it was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs npm with the words given, its output straight through, and returns its exit code.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 */
export function npm(args, env = {}) {
  // npm names its own program when it runs us: calling that by Node needs no shell, also on Windows.
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const result = spawnSync(command, [...first, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** Installs by the lockfile when node_modules is missing or is not what the lockfile asks for. */
export function installIfStale() {
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  // Warnings only say that some packages would rather have a newer Node; errors still show.
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    throw new Error('npm ci failed: see the lines above.');
  }
}

// By content, not by time: a checkout gives the lockfile a new time without a new word in it.
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(lockfile) {
  const path = `${root}${lockfile}`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
