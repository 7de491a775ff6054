// `npm test`: every check from a fresh clone, all of them even after a failure, and one line of totals at the end.
// Plain Node, since it runs before anything is installed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { installIfStale, npm, root } from './install.mjs';
import { freePort } from './port.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const reports = mkdtempSync(join(tmpdir(), 'backpoints-test-'));
/** @type {[name: string, count: Count][]} */
const results = [];

try {
  await run();
} catch (error) {
  await stage('set-up', () => Promise.reject(error));
} finally {
  rmSync(reports, { recursive: true, force: true });
  summarise();
}

async function run() {
  process.chdir(root);
  installIfStale();
  await stage('lint', () => check('test:lint'));
  await stage('types', () => check('test:types'));
  await stage('dead code', () => check('test:dead'));
  await stage('build', () => {
    // A failed build must not leave an older one for the browser tests to pass on.
    rmSync('dist', { recursive: true, force: true });
    return check('build');
  });
  await stage('unit', runVitest);
  await stage('e2e', () => runPlaywright('e2e'));
  await stage('visual', () => runPlaywright('visual'));
}

/**
 * @param {string} name
 * @param {() => Count | Promise<Count>} work
 */
async function stage(name, work) {
  console.log(`\n── ${name} ──`);
  try {
    results.push([name, await work()]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    results.push([name, { passed: 0, failed: 1 }]);
  }
}

/** @param {string} script @returns {Count} */
function check(script) {
  const isFine = npm(['run', '--silent', script]) === 0;
  return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 };
}

/** @returns {Count} */
function runVitest() {
  const file = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = npm(['run', '--silent', 'test:unit', '--', ...reporters]);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return atLeastOneFailure(status, { passed: numPassedTests, failed: numFailedTests });
}

/** @param {'e2e' | 'visual'} project */
async function runPlaywright(project) {
  const file = join(reports, `${project}.json`);
  const status = npm(['run', '--silent', `test:${project}`, '--', '--reporter=list,json'], {
    CHROMIUM_PATH: await ensureBrowser(),
    BACKPOINTS_TEST_PORT: String(await freePort(4174)),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, 'utf8')).stats;
  return atLeastOneFailure(status, { passed: expected, failed: unexpected + flaky });
}

/**
 * A runner can fail with no failed test to show for it: a broken import, no server, or nothing run at all.
 *
 * @param {number} status
 * @param {Count} count
 */
function atLeastOneFailure(status, { passed, failed }) {
  const isSilentFailure = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed };
}

function summarise() {
  console.log('');
  let passed = 0;
  let failed = 0;
  for (const [name, count] of results) {
    passed += count.passed;
    failed += count.failed;
    if (count.failed > 0) console.log(`✗ ${name}`);
  }
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}
