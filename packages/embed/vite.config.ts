/** Builds what the Worker serves: vouch.js under its plain name, everything else under hashed names in vouch/. */
import { minifyHTMLLiterals } from 'minify-literals';
import { type Plugin, defineConfig } from 'vite';

/** White space in the elements' templates and styles is worth about a kilobyte to a shopper. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  async transform(code, id) {
    return /css`|html`/.test(code) && id.includes('/packages/elements/')
      ? await minifyHTMLLiterals(code, { fileName: id })
      : null;
  },
};

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [minifyTemplates],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    // A library build, because a page's build adds a preload helper that every chunk imports from the entry.
    lib: { entry: { vouch: 'src/vouch.ts' }, formats: ['es'], fileName: (_, name) => `${name}.js` },
    rolldownOptions: {
      preserveEntrySignatures: false,
      output: { chunkFileNames: 'vouch/[name]-[hash].js', minify: true },
    },
  },
});
