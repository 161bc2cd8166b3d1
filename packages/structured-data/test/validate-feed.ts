/** Whether a text is a product review feed: libxml2 against the schema beside this file. */
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schema = {
  fileName: 'product-reviews-2.4.xsd',
  contents: readFileSync(`${import.meta.dirname}/product-reviews-2.4.xsd`, 'utf8'),
};

/** What is wrong with it; nothing when it is valid. */
export async function faultsOf(feed: string | Uint8Array): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: feed }],
    schema: [schema],
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
}
