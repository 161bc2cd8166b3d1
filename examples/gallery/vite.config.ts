/** The gallery as a single-page site: every address answers with index.html, and main.ts shows what it names. */
import { defineConfig } from 'vite';

export default defineConfig({
  appType: 'spa',
  logLevel: 'warn',
  server: { port: 8788 },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    // One file: what the elements load on use is there at once, and a state is reached without waiting.
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
