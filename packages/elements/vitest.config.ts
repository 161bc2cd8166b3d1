/** The elements in real Chromium: `VOUCH_CHROMIUM` names the browser, else Debian's or Playwright's own is taken. */
import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';
import { outsideStrings } from '../structured-data/test/outside-strings.ts';

const DEBIAN = '/usr/bin/chromium';
const executablePath = process.env['VOUCH_CHROMIUM'] ?? (existsSync(DEBIAN) ? DEBIAN : undefined);

export default defineProject({
  optimizeDeps: {
    include: ['@testing-library/dom', 'axe-core', 'fast-check', 'lit', 'lit/directives/ref.js'],
  },
  test: {
    name: 'browser',
    // A machine that is busy with other things is no reason to fail: how fast it is, the benchmarks tell.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    dir: import.meta.dirname,
    include: [
      'src/**/*.browser.test.ts',
      '../embed/src/**/*.browser.test.ts',
      '../structured-data/src/**/*.browser.test.ts',
    ],
    provide: { outsideStrings: outsideStrings() },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...(executablePath && { executablePath }),
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
