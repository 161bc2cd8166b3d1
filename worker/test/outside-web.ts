/** The web around the Worker in its tests, served by Node: pages of a shop, and what a shop's pages can lead to. */

const node = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Mug',
  sku: 'mug',
  image: 'https://shop.test/mug.jpg',
  brand: 'Clay',
  offers: { '@type': 'Offer', price: '12.00', priceCurrency: 'EUR' },
  aggregateRating: { '@type': 'AggregateRating', ratingValue: 4, reviewCount: 1 },
};

/** A product page that states one review of 4 stars. */
const page = `<!doctype html><h1>Mug</h1><script type="application/ld+json">${JSON.stringify(node)}</script>
<vouch-reviews product="mug"></vouch-reviews>`;

const html = (body: string) => new Response(body, { headers: { 'Content-Type': 'text/html' } });
const to = (location: string) => new Response(null, { status: 301, headers: { Location: location } });

const PAGES: Record<string, (request: { headers: Headers }) => Response> = {
  'https://shop.test/mug': () => html(page),
  'https://shop.test/old-mug': () => to('/mug'),
  'https://shop.test/away': () => to('https://elsewhere.test/mug'),
  'https://shop.test/inside': () => to('http://169.254.169.254/latest/meta-data/'),
  'https://shop.test/feed': () => Response.json({}),
  'https://shop.test/large': () => html(' '.repeat(2_100_000)),
  // What the page says of who asked.
  'https://shop.test/asked': ({ headers }) =>
    headers.has('Authorization') || headers.has('Cookie')
      ? new Response('', { status: 418 })
      : html('<h1>Mug</h1>'),
  // These would answer, so that only the Worker itself keeps from asking.
  'https://elsewhere.test/mug': () => html(page),
  'http://10.0.0.1/mug': () => html(page),
  'http://169.254.169.254/latest/meta-data/': () => html('secret'),
};

export function outsideWeb(request: { url: string; headers: unknown }): Response {
  const answer = PAGES[request.url];
  return answer?.({ headers: request.headers as Headers }) ?? new Response('', { status: 404 });
}
