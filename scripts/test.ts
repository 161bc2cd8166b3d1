/**
 * All tests (`npm test`): finds or fetches a browser, runs Vitest, the end-to-end tests against a demo of their own and
 * the visual tests of the gallery, and closes with one line, `N passed, N failed`. Prevents a green run in which something did not run at all.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './demo/state.ts';
import { findBrowser } from './find-browser.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const folder = mkdtempSync(join(tmpdir(), 'vouch-test-'));

/** Runs a command with its output passed through; its exit code. */
function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
      .once('error', reject)
      .once('close', (code) => resolve(code ?? 1));
  });
}

/** What a runner counted; a runner that broke counts as one failure more. */
function tally(report: string, code: number, read: (json: never) => Tally): Tally {
  try {
    const counted = read(JSON.parse(readFileSync(report, 'utf8')) as never);
    const broke = (code !== 0 && counted.failed === 0) || counted.passed === 0;
    return broke ? { ...counted, failed: counted.failed + 1 } : counted;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function unitTests(browser: string): Promise<Tally> {
  const report = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', ['run', ...reporters], { VOUCH_CHROMIUM: browser });
  type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  return tally(report, code, (json: Report) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests,
  }));
}

/** The demo's tests, or with another folder's configuration those of the gallery. */
async function endToEndTests(browser: string, config = '.'): Promise<Tally> {
  const report = join(folder, 'playwright.json');
  rmSync(report, { force: true });
  const port = String(await freePort());
  const code = await run('playwright', ['test', '--config', config, '--reporter=list,json'], {
    VOUCH_CHROMIUM: browser,
    VOUCH_STATE: join(folder, 'state'),
    PORT: port,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  return tally(report, code, ({ stats }: Report) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const browser = await findBrowser();
if (browser === null) {
  console.error(
    'No browser found. Install Chromium or Chrome, or name one: VOUCH_CHROMIUM=/path/to/chromium npm test',
  );
  process.exit(1);
}
// The end-to-end tests need the built script, and so does the Worker's folder of static assets in the unit tests.
const built = await run(process.execPath, ['scripts/build.ts'], {});
const tallies =
  built === 0
    ? [
        await unitTests(browser),
        await endToEndTests(browser),
        await endToEndTests(browser, 'examples/gallery'),
      ]
    : [{ passed: 0, failed: 1, skipped: 0 }];
rmSync(folder, { recursive: true, force: true });

const sum = (key: keyof Tally) => tallies.reduce((total, counted) => total + counted[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exit(sum('failed') > 0 ? 1 : 0);
