/** The nodes that a page itself holds, and whether one of them is the product in question. */
import type { ProductAlias } from '@vouch/contract';

export type JsonNode = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

export interface PageNode {
  node: JsonNode;
  /** Which of the page's scripts, and where in it; null for one that is marked up in the HTML. */
  document: number | null;
  path: Path;
  /** Whether an AggregateRating belongs to it already. */
  rated: boolean;
}

/** How the product is known; the more is given, the surer it is found. */
export interface ProductIdentity {
  /** `@id` of the page's Product node where the page's author knows it. */
  id?: string | undefined;
  productId: string;
  aliases: readonly ProductAlias[];
  /** The page's address; relative ones in its JSON-LD are taken from here. */
  url?: string | undefined;
}

/** Deeper than any real page; against one that would only cost time. */
const DEEPEST = 32;

/** Every node that stands for itself: in lists, `@graph`, a page's `mainEntity`, and what an AggregateRating rates. */
export function findNodes(documents: readonly unknown[], markedUp: readonly JsonNode[]): PageNode[] {
  const found: PageNode[] = [];
  function visit(value: unknown, document: number | null, path: Path, rated: boolean): void {
    if (path.length > DEEPEST) return;
    if (Array.isArray(value)) {
      value.forEach((item, at) => visit(item, document, [...path, at], rated));
    } else if (isNode(value)) {
      found.push({ node: value, document, path, rated: rated || isRated(value) });
      visit(value['@graph'], document, [...path, '@graph'], false);
      visit(value['mainEntity'], document, [...path, 'mainEntity'], false);
      if (typesOf(value).includes('AggregateRating'))
        visit(value['itemReviewed'], document, [...path, 'itemReviewed'], true);
    }
  }
  documents.forEach((value, document) => visit(value, document, [], false));
  visit(markedUp, null, [], false);
  return found;
}

export function isProduct({ node }: PageNode): boolean {
  return typesOf(node).some((type) => /^(Individual)?Product(Group|Model)?$/.test(type));
}

/** The node's `@id` as written, when it names the node outside its own script too. */
export function idOf({ node }: PageNode): string | undefined {
  return textsOf(node['@id']).find((id) => !id.startsWith('_:'));
}

/** Whether a Product node is the product: true, false (it names another), or undefined when it does not say. */
export function isSameProduct(node: JsonNode, identity: ProductIdentity): boolean | undefined {
  const { id, productId, aliases, url } = identity;
  const names = [productId, ...aliases.map(({ value }) => value)];
  const gtins = aliases.flatMap(({ kind, value }) => (kind === 'gtin' ? barcode(value) : []));
  const nodeNames = ['sku', 'productID', 'productGroupID'].flatMap((key) => textsOf(node[key]));
  const nodeGtins = Object.keys(node).flatMap((key) =>
    /^gtin\d*$/.test(key) ? textsOf(node[key]).flatMap(barcode) : [],
  );
  const nodeUrls = textsOf(node['url']);
  if (
    (id && id === node['@id']) ||
    nodeNames.some((name) => names.includes(name)) ||
    nodeGtins.some((gtin) => gtins.includes(gtin)) ||
    (url && nodeUrls.some((one) => isSamePage(one, url))) ||
    nodesIn(node['hasVariant']).some((variant) => isSameProduct(variant, identity))
  )
    return true;
  const comparable = nodeNames[0] ?? (gtins[0] && nodeGtins[0]) ?? (url && nodeUrls[0]);
  return comparable ? false : undefined;
}

/** Lists have been looked into before this is asked. */
export const isNode = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null;

export const listOf = (value: unknown): unknown[] => [value ?? []].flat();

export const nodesIn = (value: unknown): JsonNode[] => listOf(value).filter(isNode);

/** Texts and numbers, the empty ones left out. */
export const textsOf = (value: unknown): string[] =>
  listOf(value).flatMap((one) => (/^(string|number)$/.test(typeof one) && String(one)) || []);

/** "https://schema.org/Product" and "schema:Product" are "Product". */
export const shortName = (name: string): string => name.replace(/^.*[/:#]/, '');

export const typesOf = (node: JsonNode): string[] => textsOf(node['@type']).map(shortName);

export const isRated = (node: JsonNode): boolean =>
  listOf(node['aggregateRating']).length > 0 || nodesIn(node['hasVariant']).some(isRated);

/** GTIN-8, -12, -13 and -14 are one number with zeros before it (GS1); what is no number is none. */
export const barcode = (value: string): string | [] => value.replace(/\D/g, '').replace(/^0+/, '') || [];

/** A query counts only where both have one: canonical addresses leave it out, visited ones carry campaigns. */
function isSamePage(one: string, page: string): boolean {
  try {
    const [a, b] = [new URL(one, page), new URL(page)];
    const place = (url: URL) => url.origin + url.pathname.replace(/\/$/, '');
    return place(a) === place(b) && (!a.search || !b.search || a.search === b.search);
  } catch {
    return false;
  }
}
