import { describe, expect, it } from 'vitest';
import { product, sampleNode, summary } from '../test/samples.ts';
import { flatten, ofType, schema } from '../test/schema-org.ts';
import {
  asPageNode,
  joinProductNode,
  mergeIntoPageNode,
  productJsonLd,
  type ProductIdentity,
} from './index.ts';

const url = 'https://shop.example/hat';
const identity: ProductIdentity = { ...product, url };
const context = { '@context': 'https://schema.org/' };

/** The scripts of the page once the placement has been followed. */
function follow(documents: readonly unknown[], who = identity): unknown[] {
  const placement = joinProductNode(documents, who);
  const node = sampleNode();
  if (placement.kind === 'silent') return [...documents];
  if (placement.kind === 'merge')
    return documents.map((one, at) =>
      at === placement.document ? mergeIntoPageNode(one, placement, node) : one,
    );
  return [...documents, placement.kind === 'joined' ? asPageNode(node, placement) : node];
}

const plain = { '@type': 'Product', name: 'Hat of wool', offers: { '@type': 'Offer', price: '29.00' } };
const withId = { ...plain, '@id': 'https://shop.example/hat#product' };

/** Where shops' themes put their Product node. */
const places: [string, (node: object) => unknown[]][] = [
  ['by itself', (node) => [{ ...context, ...node }]],
  [
    'in a list',
    (node) => [
      [
        { ...context, '@type': 'WebSite', name: 'Shop' },
        { ...context, ...node },
      ],
    ],
  ],
  ['in a graph', (node) => [{ ...context, '@graph': [{ '@type': 'Organization', name: 'Shop' }, node] }]],
  ['as the page’s main entity', (node) => [{ ...context, '@type': 'ItemPage', mainEntity: node }]],
  [
    'in the second of several scripts, one of them broken',
    (node) => [{ ...context, '@type': 'WebSite', name: 'Shop' }, { ...context, ...node }, undefined],
  ],
];

/** How it says which product it is. */
const names: [string, object][] = [
  ['sku', { sku: 'HAT-1' }],
  ['the product id as sku', { sku: 'hat' }],
  ['one of several skus', { sku: ['OTHER', 'HAT-1'] }],
  ['productID', { productID: 'hat' }],
  ['gtin13', { gtin13: '4006381333931' }],
  ['gtin14, with the zero before it', { gtin14: '04006381333931' }],
  ['gtin as a number', { gtin: 4006381333931 }],
  ['url', { url: 'https://shop.example/hat' }],
  ['a relative url', { url: '/hat/' }],
  ['nothing, being the only one', {}],
];

describe.each(places)('a page with its Product %s', (_, place) => {
  it.each(names)('without @id, known by %s, gets the rating into that very node', async (_name, known) => {
    const documents = place({ ...plain, ...known });
    expect(joinProductNode(documents, identity).kind).toBe('merge');
    const products = ofType(await flatten(follow(documents).filter(Boolean), url), 'Product');
    expect(products).toHaveLength(1);
    expect(products[0]).toHaveProperty([schema('aggregateRating')]);
    expect(products[0]).toHaveProperty([schema('offers')]);
  });

  it.each(names)('with @id, known by %s, gets the rating under that @id', async (_name, known) => {
    const documents = place({ ...withId, ...known });
    expect(joinProductNode(documents, identity)).toMatchObject({ kind: 'joined', id: withId['@id'] });
    const products = ofType(await flatten(follow(documents).filter(Boolean), url), 'Product');
    expect(products).toHaveLength(1);
    expect(products[0]).toMatchObject({
      '@id': withId['@id'],
      [schema('name')]: [{ '@value': 'Hat of wool' }],
      [schema('aggregateRating')]: [expect.anything()],
      [schema('offers')]: [expect.anything()],
    });
  });

  it('stays as it is when that node is rated already', () => {
    const rating = { aggregateRating: { '@type': 'AggregateRating', ratingValue: 5, reviewCount: 1 } };
    for (const node of [plain, withId]) {
      const placement = joinProductNode(place({ ...node, sku: 'HAT-1', ...rating }), identity);
      expect(placement).toEqual({ kind: 'silent', reason: 'rated_elsewhere' });
    }
  });

  it('stays as it is when that node is surely another product', () => {
    const others = [{ sku: 'GLOVE-1' }, { gtin13: '5901234123457' }, { url: 'https://shop.example/glove' }];
    for (const other of others)
      expect(joinProductNode(place({ ...plain, ...other }), identity)).toEqual({
        kind: 'silent',
        reason: 'other_product',
      });
  });
});

describe('a page without a Product', () => {
  it.each<[string, unknown[]]>([
    ['without any script', []],
    ['with scripts that cannot be read', [undefined, null, 7, 'text', []]],
    ['with other nodes', [{ ...context, '@graph': [{ '@type': 'BreadcrumbList' }, { '@type': 'WebSite' }] }]],
    [
      'with products that it only lists',
      [{ ...context, '@type': 'ItemList', itemListElement: [{ ...plain }] }],
    ],
  ])('%s gets our own node', (_, documents) => {
    expect(joinProductNode(documents, identity)).toEqual({ kind: 'alone' });
  });
});

describe('a page with several Products', () => {
  const glove = { ...context, '@type': 'Product', name: 'Glove', sku: 'GLOVE-1' };

  it('has the rating joined to the right one', () => {
    const hat = { ...context, ...plain, sku: 'HAT-1' };
    const [first, second] = follow([glove, hat]);
    expect(first).toEqual(glove);
    expect(second).toHaveProperty('aggregateRating');
  });

  it('is left alone when none says that it is the one', () => {
    const documents = [
      { ...context, ...plain },
      { ...context, ...plain },
    ];
    expect(joinProductNode(documents, identity)).toEqual({ kind: 'silent', reason: 'other_product' });
  });

  it('has the rating joined to the one with an @id when two scripts describe the product', () => {
    const documents = [
      { ...context, ...plain, sku: 'HAT-1' },
      { ...context, ...withId, sku: 'HAT-1' },
    ];
    expect(joinProductNode(documents, identity)).toMatchObject({ kind: 'joined', id: withId['@id'] });
  });

  it('is left alone when another script rates the same @id', () => {
    const rating = { '@id': withId['@id'], aggregateRating: { '@type': 'AggregateRating', ratingValue: 5 } };
    expect(joinProductNode([{ ...context, ...withId }, rating], identity)).toMatchObject({ kind: 'silent' });
  });

  it('is left alone when a rating by itself says that it rates the product', () => {
    const rating = (itemReviewed: object) => ({
      ...context,
      '@type': 'AggregateRating',
      ratingValue: 5,
      itemReviewed,
    });
    const byId = [{ ...context, ...withId }, rating({ '@id': withId['@id'] })];
    const bySku = [rating({ ...plain, sku: 'HAT-1' })];
    for (const documents of [byId, bySku])
      expect(joinProductNode(documents, identity)).toEqual({ kind: 'silent', reason: 'rated_elsewhere' });
  });
});

it('finds the node by the @id that the page’s author gave', () => {
  const documents = [
    { ...context, ...withId },
    { ...context, ...plain, sku: 'GLOVE-1' },
  ];
  const { url: _, ...withoutUrl } = identity;
  expect(joinProductNode(documents, { ...withoutUrl, id: withId['@id'] })).toMatchObject({
    id: withId['@id'],
  });
});

it('does not take a blank node’s label, which another script cannot name, for an @id', () => {
  const documents = [{ ...context, ...plain, '@id': '_:b0', sku: 'HAT-1' }];
  expect(joinProductNode(documents, identity).kind).toBe('merge');
});

it('joins a group of variants, and keeps it a group', async () => {
  const variants = [
    { ...plain, sku: 'HAT-1-RED' },
    { ...plain, sku: 'HAT-1' },
  ];
  const group = { ...context, '@type': 'ProductGroup', '@id': '#hats', name: 'Hats', hasVariant: variants };
  const nodes = await flatten(follow([group]), url);
  expect(ofType(nodes, 'ProductGroup')).toEqual([
    expect.objectContaining({ '@type': [schema('ProductGroup')], '@id': `${url}#hats` }),
  ]);
  expect(ofType(nodes, 'ProductGroup')[0]).toHaveProperty([schema('aggregateRating')]);
});

it('knows types by their full names and among others', () => {
  for (const type of ['https://schema.org/Product', 'schema:Product', ['Thing', 'Product'], 'ProductModel'])
    expect(joinProductNode([{ '@type': type, '@id': '#p', sku: 'HAT-1' }], identity).kind).toBe('joined');
  for (const type of ['ProductCollection', 'Offer', undefined, 7])
    expect(joinProductNode([{ '@type': type, '@id': '#p', sku: 'HAT-1' }], identity).kind).toBe('alone');
});

it('tells addresses apart by their query only where both have one', () => {
  const at = (node: string, page: string) =>
    joinProductNode([{ ...plain, url: node }], { productId: 'x', aliases: [], url: page }).kind;
  expect(at('/p', 'https://shop.example/p?utm_source=mail')).toBe('merge');
  expect(at('/p?id=1', 'https://shop.example/p?id=1')).toBe('merge');
  expect(at('/p?id=2', 'https://shop.example/p?id=1')).toBe('silent');
  expect(at('https://other.example/p', 'https://shop.example/p')).toBe('silent');
  expect(at('https://[', 'https://shop.example/p')).toBe('silent');
});

describe('merging', () => {
  const document = {
    ...context,
    '@graph': [
      { '@type': 'WebSite', name: 'Shop' },
      { ...plain, sku: 'HAT-1', review: { '@type': 'Review' } },
    ],
  };

  it('adds the rating and the reviews, and leaves all else as it was', () => {
    const before = structuredClone(document);
    const [merged] = follow([document]) as [typeof document];
    const { aggregateRating, review: ours } = sampleNode();
    expect(document).toEqual(before);
    expect(merged).toEqual({
      ...before,
      '@graph': [
        before['@graph'][0],
        { ...before['@graph'][1], aggregateRating, review: [{ '@type': 'Review' }, ...ours!] },
      ],
    });
  });

  it('adds no list of reviews where the page shows none', () => {
    const documents = [{ ...context, ...plain }];
    const placement = joinProductNode(documents, identity);
    if (placement.kind !== 'merge') throw new Error('The only Product is the page’s.');
    const node = productJsonLd({ product, summary, reviews: [] });
    expect(mergeIntoPageNode(documents[0], placement, node!)).not.toHaveProperty('review');
  });
});

it('gives a joined node our name where the page’s node has none', () => {
  const placement = joinProductNode(
    [{ ...context, '@id': '#p', '@type': 'Product', sku: 'HAT-1' }],
    identity,
  );
  if (placement.kind !== 'joined') throw new Error('The page’s node has an @id.');
  expect(asPageNode(sampleNode(), placement)).toMatchObject({
    '@id': '#p',
    name: 'Woollen hat',
  });
});

it('is not led astray by a page of lists within lists', () => {
  let deep: unknown = { ...context, ...plain };
  for (let level = 0; level < 5_000; level++) deep = [deep];
  expect(joinProductNode([deep], identity)).toEqual({ kind: 'alone' });
});

describe('a page that marks up its Product in its HTML', () => {
  const micro = (more: object) => ({ '@type': ['Product'], name: 'Hat of wool', ...more });
  const place = (documents: unknown[], markedUp: Record<string, unknown>[]) =>
    joinProductNode(documents, identity, markedUp);

  it('has it joined by its name', () => {
    const named = micro({ '@id': '#hat', sku: 'HAT-1' });
    expect(place([], [named])).toMatchObject({ kind: 'joined', id: '#hat', name: 'Hat of wool' });
  });

  it('is left alone when it has none, or is rated, or is another', () => {
    const reasons = [
      { sku: 'HAT-1' },
      { '@id': '#hat', sku: 'HAT-1', aggregateRating: {} },
      { sku: 'GLOVE-1' },
    ];
    expect(reasons.map((more) => place([], [micro(more)]))).toEqual([
      { kind: 'silent', reason: 'unnamed_markup' },
      { kind: 'silent', reason: 'rated_elsewhere' },
      { kind: 'silent', reason: 'other_product' },
    ]);
  });

  it('has its JSON-LD joined where it says it in both', () => {
    const script = { ...context, ...plain, sku: 'HAT-1' };
    expect(place([script], [micro({ '@id': '#hat', sku: 'HAT-1' })])).toMatchObject({
      kind: 'merge',
      document: 0,
    });
    expect(place([script], [micro({ sku: 'HAT-1', aggregateRating: {} })])).toEqual({
      kind: 'silent',
      reason: 'rated_elsewhere',
    });
  });
});
