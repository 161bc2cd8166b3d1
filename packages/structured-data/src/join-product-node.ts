/** Never a second Product node: how ours comes to be the same as the page's own. */
import {
  findNodes,
  idOf,
  isProduct,
  isSameProduct,
  type JsonNode,
  type Path,
  type ProductIdentity,
  textsOf,
} from './page-nodes.ts';
import type { ProductJsonLd } from './product-json-ld.ts';

/**
 * Where the rating goes.
 *
 * - `joined`: the page has the node and it has an `@id`. Write `asPageNode(node, placement)` into a script of your own;
 *   the same `@id` makes it the same node.
 * - `merge`: the page has the node, without an `@id`. Replace the text of the page's script number `document` by
 *   `mergeIntoPageNode(documents[document], placement, node)`.
 * - `alone`: the page has no Product node. Write the node into a script of your own.
 * - `silent`: write nothing. `no_reviews`: there is nothing to say. `rated_elsewhere`: the page's node has an AggregateRating already. `other_product`: the
 *   page describes products, but not surely this one; a second node beside them would be worse than none.
 *   `unnamed_markup`: the page's node is microdata or RDFa without `itemid` or `resource`. Nothing can be added to such a
 *   node but more markup, which nobody would see, and JSON-LD that cannot name it would be a second Product.
 */
export type Placement =
  | { kind: 'joined'; id: string; type: string | readonly string[]; name: string | undefined }
  | { kind: 'merge'; document: number; path: Path }
  | { kind: 'alone' }
  | { kind: 'silent'; reason: 'no_reviews' | 'rated_elsewhere' | 'other_product' | 'unnamed_markup' };

/**
 * Looks for the page's own Product (or ProductGroup) node of a product.
 *
 * @param pageDocuments the parsed contents of the page's `application/ld+json` scripts in their order, without
 * Vouch's own; `undefined` for one that cannot be parsed
 * @param markedUp the page's microdata and RDFa (`markedUpNodes`)
 */
export function joinProductNode(
  pageDocuments: readonly unknown[],
  identity: ProductIdentity,
  markedUp: readonly JsonNode[] = [],
): Placement {
  const nodes = findNodes(pageDocuments, markedUp);
  const products = nodes.filter(isProduct);
  const own = products.filter(({ node }) => isSameProduct(node, identity));
  // The only Product of a page that says nothing to the contrary is the page's product.
  if (products.length === 1 && products.every(({ node }) => isSameProduct(node, identity) === undefined))
    own.push(...products);
  // Where the page says it twice, the script is what can be added to.
  const written = own.filter(({ document }) => document !== null);
  const candidates = written.length > 0 ? written : own;
  const chosen = candidates.find(idOf) ?? candidates[0];
  if (!chosen) return products[0] ? { kind: 'silent', reason: 'other_product' } : { kind: 'alone' };

  const id = idOf(chosen);
  if (nodes.some((one) => one.rated && (own.includes(one) || (id && idOf(one) === id))))
    return { kind: 'silent', reason: 'rated_elsewhere' };
  const { node, document, path } = chosen;
  const { '@type': type, name } = node;
  if (id) return { kind: 'joined', id, type: type as string | readonly string[], name: textsOf(name)[0] };
  return document === null ? { kind: 'silent', reason: 'unnamed_markup' } : { kind: 'merge', document, path };
}

/** Our part of the page's node: under its `@id`, type and name, so that the two add up without contradicting. */
export function asPageNode(
  node: ProductJsonLd,
  { id, type, name }: Placement & { kind: 'joined' },
): ProductJsonLd {
  const { aggregateRating, review } = node;
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': id,
    name: name ?? node.name,
    aggregateRating,
    ...(review && { review }),
  };
}

/** The page's document with the rating and the reviews in its Product node, and all else as it was. */
export function mergeIntoPageNode(
  pageDocument: unknown,
  { path }: Placement & { kind: 'merge' },
  { aggregateRating, review = [] }: ProductJsonLd,
): object {
  const merged = structuredClone(pageDocument) as object;
  let node = merged as Record<string | number, unknown>;
  for (const step of path) node = node[step] as Record<string | number, unknown>;
  const reviews = [node['review'] ?? [], review].flat();
  Object.assign(node, { aggregateRating }, reviews.length > 0 && { review: reviews });
  return merged;
}
