import { FeedState } from '@vouch/contract';
import { done } from '../../domain/outcome.ts';
import { feedState } from '../../domain/read-feed.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const getFeed = shopEndpoint(
  {
    method: 'get',
    path: '/admin/feeds',
    access: 'admin',
    tag: 'Feeds',
    summary: 'The product review feed: how old it is, and whether a new one is being made',
    response: { status: 200, schema: FeedState, description: 'The feed.' },
  },
  async ({ services, shopId }) => done(await feedState(services, shopId)),
);
