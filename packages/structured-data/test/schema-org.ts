/** What a JSON-LD processor (JSON-LD 1.1, flattening) makes of a page's scripts taken together. */
import jsonld, { type JsonLdDocument } from 'jsonld';

/** schema.org's own context, as far as it concerns us: every term is in its vocabulary. */
const CONTEXT = { '@context': { '@vocab': 'http://schema.org/', id: '@id', type: '@type' } };

export type FlatNode = Record<string, unknown> & { '@id': string };

/** The page's nodes, nodes of one `@id` joined, each value under its full name. */
export async function flatten(scripts: readonly unknown[], base: string): Promise<FlatNode[]> {
  const options = {
    base,
    documentLoader: (url: string) => Promise.resolve({ documentUrl: url, document: CONTEXT }),
  };
  // Each script is a document of its own; they meet in their nodes.
  const expanded = await Promise.all(
    scripts.map((script) => jsonld.expand(script as JsonLdDocument, options)),
  );
  return (await jsonld.flatten(expanded.flat(), undefined, options)) as unknown as FlatNode[];
}

export const schema = (term: string): string => `http://schema.org/${term}`;

export const ofType = (nodes: readonly FlatNode[], type: string): FlatNode[] =>
  nodes.filter((node) => [node['@type']].flat().includes(schema(type)));
