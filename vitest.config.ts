/** All tests but the end-to-end ones: pure code in Node, the Worker in workerd, the elements in Chromium. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          // A machine that is busy with other things is no reason to fail: how fast it is, the benchmarks tell.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['packages/*/{src,test}/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'],
        },
      },
      './worker/vitest.config.ts',
      './packages/elements/vitest.config.ts',
    ],
  },
});
