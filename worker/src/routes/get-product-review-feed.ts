import * as z from 'zod';
import { readFeed } from '../domain/read-feed.ts';
import { endpoint } from '../http/endpoint.ts';
import { feedResponse } from '../http/feed-response.ts';

/** ⑨ Google's product review feed, schema 2.4. A stream: memory does not grow with the shop. */
export const getProductReviewFeed = endpoint(
  {
    method: 'get',
    path: '/feeds/google-product-reviews.xml',
    access: 'public',
    keptByItself: true,
    tag: 'Feeds',
    summary: 'Product review feed for Google',
    description:
      'Schema 2.4, always whole: every published review of a product with an address, whatever its stars. It is made once a day, in parts, and the one before is served until the next is whole. The first request has it made: at once for a small shop, else 404 with `Retry-After` until it is there.',
    headers: z.object({
      'If-None-Match': z.string().optional(),
      'If-Modified-Since': z.string().optional(),
    }),
    response: { status: 200, type: 'application/xml', description: 'The feed, with gzip for who takes it.' },
    problems: ['not_found'],
  },
  async ({ services, shopId, headers, acceptEncoding }) => {
    const feed = await readFeed(services, shopId);
    if (!feed.ok) return feed;
    const conditions = new Headers();
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) conditions.set(name, value);
    return feedResponse({ acceptEncoding, conditions }, feed.value, () =>
      services.feedFiles.read(shopId, feed.value),
    );
  },
);
