import { done, refused } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const deleteReply = shopEndpoint(
  {
    method: 'delete',
    path: '/admin/reviews/:review/reply',
    access: 'admin',
    publishes: true,
    tag: 'Moderation',
    summary: 'Take the reply away',
    response: { status: 204, description: 'Gone.' },
    problems: ['not_found'],
  },
  async ({ services, shopId, params }) =>
    (await services.desk.removeReply(shopId, params.review!)) ? done(null) : refused('not_found'),
);
