/**
 * Gives the elements of home pages, the gallery and the form's uploader their own copy of the code that they share with
 * list and form. Left to itself a bundler moves such code into a file of its own, and every product page would pay for
 * what is not on it: with one more file, one after the other, and half a kilobyte that no longer compresses with the
 * rest.
 */
import type { Plugin } from 'vite';

const COPY = '?copy';

/** Who gets the copies. */
const RECEIVERS = oneOf(
  /elements\/src\/vouch-(carousel|media|trust)\//,
  /elements\/src\/vouch-reviews\/(acts|extras|filters)\//,
  /elements\/src\/vouch-reviews\/(checks|translations)\.ts/,
  /elements\/src\/internal\/(gallery|showcase)\//,
  /elements\/src\/vouch-form\/(asked|later|order|photos\/uploader)\.ts/,
  /elements\/src\/internal\/other-scales\.ts/,
  /\/photos\/prepare-video\.ts/,
  /\/client\/src\/(history|shop|upload)\.ts/,
  /\/lit-html\/(async-directive|directives\/ref)\.js$/,
);
/** Code without state, which is as good twice. What elements tell each other through stays one: it is in the core. */
const SHARED = oneOf(
  /elements\/src\/internal\/(controls|css|day|decimal|failure-view|reserved-space|scale-styles|skeletons|stars)\.ts$/,
  /\/photos\/pictures\.ts$/,
  /\/lit-html\/directive(-helpers)?\.js$/,
  /\/client\/src\/(index|public|reviews|http|exchange)\.ts$/,
);

function oneOf(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

export const copySharedCode: Plugin = {
  name: 'copy-shared-code',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!importer?.endsWith(COPY) && !RECEIVERS.test(importer ?? '')) return null;
    const found = await this.resolve(source, importer?.replace(COPY, ''), { skipSelf: true });
    return found && SHARED.test(found.id) ? found.id + COPY : found;
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || chunk.name !== 'product') continue;
      const parts = chunk.imports.filter((file) => !/\/core-/.test(file));
      if (parts.length > 0)
        this.error(
          `A product page would load ${parts.join()} too: add what is in it to SHARED in copy-shared-code.ts.`,
        );
    }
  },
};
