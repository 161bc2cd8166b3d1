/** The metafields of a shop with two pages of products, as its Admin API sees them. */
import { describe, expect, it } from 'vitest';
import { fillMetafields } from './fill-metafields.ts';
import type { StoreProduct } from './shopify.ts';

const fragment = (product: string, words = 'Good') =>
  [
    ...['rating', 'reviews', 'form'].map(
      (name) =>
        `<vouch-${name} product="${product}" served><template shadowrootmode="open">${words}</template></vouch-${name}>`,
    ),
    '<script type="application/json" class="vouch-data">{}</script>',
    '<script type="application/ld+json" class="vouch-json-ld">{"@type":"Product"}</script>',
  ].join('\n');

const html = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': 'text/html' } });

function open(answer: (product: string) => Response) {
  const products: StoreProduct[] = ['1', '2', '3'].map((id) => ({
    id: `gid://shopify/Product/${id}`,
    legacyResourceId: id,
    handle: `mug-${id}`,
    rendered: null,
  }));
  const asked: string[] = [];
  const fill = () =>
    fillMetafields({
      locale: 'nb',
      vouch: {
        api: 'https://vouch.test',
        shop: 'nord',
        fetch: async (url) => {
          asked.push(url);
          return answer(new URL(url).pathname.split('/')[5]!);
        },
      },
      store: {
        domain: 'nord.myshopify.com',
        token: 'secret',
        fetch: async (_, init) => {
          const { query, variables } = JSON.parse(init?.body as string) as {
            query: string;
            variables: { after?: string | null; metafields?: { ownerId: string; value: string }[] };
          };
          if (query.startsWith('mutation')) {
            for (const { ownerId, value } of variables.metafields!)
              products.find(({ id }) => id === ownerId)!.rendered = { value };
            return Response.json({ data: { metafieldsSet: { userErrors: [] } } });
          }
          const [nodes, hasNextPage] = variables.after
            ? [products.slice(2), false]
            : [products.slice(0, 2), true];
          return Response.json({ data: { products: { nodes, pageInfo: { hasNextPage, endCursor: 'x' } } } });
        },
      },
    });
  const held = (at: number) =>
    JSON.parse(products[at]!.rendered?.value ?? 'null') as Record<string, string> | null;
  return { fill, held, asked };
}

describe('the metafields', () => {
  it('hold the elements of every product, in the language of the theme', async () => {
    const { fill, held, asked } = open((product) => html(fragment(product)));
    expect(await fill()).toBe(3);
    expect(held(2)).toMatchObject({
      locale: 'nb',
      reviews: fragment('3').split('\n')[1],
      structuredData: fragment('3').split('\n')[4],
    });
    expect(new URL(asked[0]!).searchParams.get('product-node')).toBe('/products/mug-1#product');
  });

  it('are written only where something has changed', async () => {
    let words = 'Good';
    const { fill } = open((product) => html(fragment(product, product === '2' ? words : 'Good')));
    await fill();
    expect(await fill()).toBe(0);
    words = 'Better';
    expect(await fill()).toBe(1);
  });

  it('stay as they are while Vouch is away', async () => {
    let isAway = false;
    const { fill, held } = open((product) => (isAway ? html('', 503) : html(fragment(product))));
    await fill();
    isAway = true;
    expect(await fill()).toBe(0);
    expect(held(0)).toMatchObject({ locale: 'nb' });
  });

  it('are left to the browser where they would be too large', async () => {
    const { fill, held } = open((product) => html(fragment(product, 'x'.repeat(60_000))));
    await fill();
    expect(held(0)).toEqual({});
  });
});
