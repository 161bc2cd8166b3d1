import { FeedState } from '@vouch/contract';
import { done } from '../../domain/outcome.ts';
import { remakeFeed } from '../../domain/read-feed.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const makeFeed = shopEndpoint(
  {
    method: 'post',
    path: '/admin/feeds',
    access: 'admin',
    tag: 'Feeds',
    summary: 'Make the product review feed now',
    description:
      'It is made once a day without this. A run under way is given up for the new one; the feed that is served stays until the new one is whole.',
    response: { status: 202, schema: FeedState, description: 'A run has begun.' },
  },
  async ({ services, shopId }) => done(await remakeFeed(services, shopId)),
);
