/** Builds what the Worker serves: vouch.js under its plain name, everything else under hashed names in vouch/. */
import { type Plugin, defineConfig } from 'vite';
import { catalogueEntries, catalogueFiles } from './scripts/catalogue-files.ts';
import { copySharedCode } from './scripts/copy-shared-code.ts';
import { leaveOutNode } from './scripts/leave-out-node.ts';
import { leaveOutPolyfillHooks } from './scripts/leave-out-polyfill-hooks.ts';
import { minifyTemplates } from './scripts/minify-templates.ts';

/** A library build keeps hints for the next bundler; these files are served as they are. */
const dropHints: Plugin = {
  name: 'drop-hints',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replaceAll(
          /\/\*\s*[@#]__PURE__\s*\*\/(?=(\w?))/g,
          (_, next: string, at: number) =>
            // Between two words the hint was what kept them apart.
            next && /\w/.test(chunk.code[at - 1] ?? '') ? ' ' : '',
        );
  },
};

export default defineConfig({
  logLevel: 'warn',
  plugins: [copySharedCode, leaveOutNode, catalogueFiles, minifyTemplates, leaveOutPolyfillHooks, dropHints],
  build: {
    target: 'es2022',
    // A few percent smaller than the default; the page pays for every byte and nobody waits for this build.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: {
        passes: 4,
        unsafe_arrows: true,
        unsafe_methods: true,
        pure_getters: true,
        keep_fargs: false,
      },
    },
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    // A library build, because a page's build adds a preload helper that every chunk imports from the entry.
    lib: {
      entry: { vouch: 'src/vouch.ts', ...catalogueEntries },
      formats: ['es'],
      fileName: (_, name) => `${name}.js`,
    },
    rolldownOptions: {
      preserveEntrySignatures: 'exports-only',
      output: { chunkFileNames: 'vouch/[name]-[hash].js' },
    },
  },
});
