/** What of Shopify's Admin API (GraphQL) is needed here: the products, and a metafield of each. */

export interface Store {
  /** `nord.myshopify.com`. */
  domain: string;
  /** An access token of the Admin API with `read_products` and `write_products`. */
  token: string;
  fetch?: typeof fetch;
}

export interface StoreProduct {
  /** `gid://shopify/Product/1`. */
  id: string;
  /** What Liquid calls `product.id`. */
  legacyResourceId: string;
  handle: string;
  /** What the metafield holds now, as JSON. */
  rendered: { value: string } | null;
}

export interface Metafield {
  ownerId: string;
  value: string;
}

const VERSION = '2026-10';
const PLACE = { namespace: 'vouch', key: 'rendered', type: 'json' } as const;
/** As many products as one request may set a metafield of. */
const MOST_AT_ONCE = 25;

const PRODUCTS = `query ($after: String) {
  products(first: ${MOST_AT_ONCE}, after: $after, query: "status:active") {
    nodes {
      id
      legacyResourceId
      handle
      rendered: metafield(namespace: "${PLACE.namespace}", key: "${PLACE.key}") { value }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const SET = `mutation ($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) { userErrors { field message } }
}`;

interface ProductPage {
  products: { nodes: StoreProduct[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** All products that are on sale, page by page. */
export async function* productsOf(store: Store): AsyncGenerator<StoreProduct[]> {
  for (let after: string | null = null; ;) {
    const { products }: ProductPage = await ask(store, PRODUCTS, { after });
    yield products.nodes;
    if (!products.pageInfo.hasNextPage) return;
    after = products.pageInfo.endCursor;
  }
}

export async function setMetafields(store: Store, metafields: readonly Metafield[]): Promise<void> {
  const { metafieldsSet } = await ask<{ metafieldsSet: { userErrors: { message: string }[] } }>(store, SET, {
    metafields: metafields.map((metafield) => ({ ...metafield, ...PLACE })),
  });
  const [error] = metafieldsSet.userErrors;
  if (error) throw new Error(`Shopify did not take a metafield: ${error.message}`);
}

async function ask<Data>(
  { domain, token, fetch: ask = fetch }: Store,
  query: string,
  variables: object,
): Promise<Data> {
  const answer = await ask(`https://${domain}/admin/api/${VERSION}/graphql.json`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Shopify-Access-Token': token },
    body: JSON.stringify({ query, variables }),
  });
  if (!answer.ok) throw new Error(`Shopify answered ${answer.status}.`);
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: { message: string }[] };
  if (!data) throw new Error(`Shopify: ${errors?.[0]?.message ?? 'no data'}`);
  return data;
}
