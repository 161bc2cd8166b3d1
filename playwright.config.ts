/** The end-to-end tests: the demo as `npm start` serves it, in a real Chromium. `scripts/test.ts` sets the environment. */
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = process.env['PORT'] ?? '8799';
const state = process.env['VOUCH_STATE'] ?? join(import.meta.dirname, '.vouch/e2e');
const executablePath = process.env['VOUCH_CHROMIUM'];

export default defineConfig({
  testDir: 'examples/storefront/e2e',
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-sync',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  metadata: { state },
  webServer: {
    command: 'node scripts/demo.ts',
    url: `http://localhost:${port}/v1/shops/demo/products/enamel-mug`,
    env: { PORT: port, VOUCH_STATE: state, VOUCH_RATE_LIMIT: 'off' },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
