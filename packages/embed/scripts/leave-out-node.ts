/**
 * Leaves out of the video library what it does in Node alone. Vite would put an empty CommonJS module in its place, and
 * the helper for such modules in a file of its own, which every product page would have to fetch.
 */
import type { Plugin } from 'vite';

const EMPTY = '\0no-node';

export const leaveOutNode: Plugin = {
  name: 'leave-out-node',
  enforce: 'pre',
  resolveId(source, importer) {
    return source === './node.js' && importer?.includes('/mediabunny/') ? EMPTY : null;
  },
  load(id) {
    return id === EMPTY ? 'export const fs = undefined;' : null;
  },
};
