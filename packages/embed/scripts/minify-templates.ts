/**
 * Leaves white space out of the elements' templates and styles: about a kilobyte to a shopper. A server draws from the
 * same: Lit takes over what was drawn from the very same text.
 */
import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  async transform(code, id) {
    return /css`|html`/.test(code) && id.includes('/packages/elements/')
      ? await minifyHTMLLiterals(code, { fileName: id })
      : null;
  },
};
