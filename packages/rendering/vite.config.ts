/** Builds one file of the elements and Lit's renderer for the Worker, where the browser's build of Lit does not run. */
import { type Plugin, defineConfig } from 'vite';
import { minifyTemplates } from '../embed/scripts/minify-templates.ts';

/**
 * Of what the elements load on use, what a server draws: the other languages, what some products and shops have, and
 * what a form says that was refused.
 */
const DRAWN = /\/(extras|other-scales|asked|later)\.ts$/;
const CATALOGUES = /\/locales\/catalogues\.ts$/;
const NOTHING = '\0nothing';

const leaveOutActs: Plugin = {
  name: 'leave-out-acts',
  resolveDynamicImport(specifier, importer) {
    return CATALOGUES.test(importer) || DRAWN.test(specifier) ? null : NOTHING;
  },
  load: (id) => (id === NOTHING ? 'export {};' : null),
};

export default defineConfig({
  logLevel: 'warn',
  plugins: [leaveOutActs, minifyTemplates],
  ssr: { noExternal: true, resolve: { conditions: ['node'] } },
  build: {
    ssr: 'src/index.ts',
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'rendering.js', codeSplitting: false } },
  },
});
