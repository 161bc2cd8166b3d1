/**
 * The visual test: every state in every look, one browser, nothing that moves or depends on the hour. `VOUCH_CHROMIUM`
 * names the browser.
 */
import { defineConfig } from '@playwright/test';

const port = process.env['PORT'] ?? '8798';
const executablePath = process.env['VOUCH_CHROMIUM'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../../test-results/gallery',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  // One machine renders letters a little differently from the next; a moved or missing piece is far more than this.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.02, threshold: 0.25, animations: 'disabled' } },
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1024, height: 768 },
    locale: 'en-GB',
    timezoneId: 'Europe/Riga',
    contextOptions: { reducedMotion: 'reduce' },
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
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    command: `vite build && vite preview --port ${port} --strictPort`,
    cwd: import.meta.dirname,
    url: `http://localhost:${port}/`,
    timeout: 60_000,
  },
});
