import { Reply, ReplyInput } from '@vouch/contract';
import { done, refused } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const putReply = shopEndpoint(
  {
    method: 'put',
    path: '/admin/reviews/:review/reply',
    access: 'admin',
    publishes: true,
    tag: 'Moderation',
    summary: 'Answer a review in public',
    body: ReplyInput,
    response: { status: 200, schema: Reply, description: 'The reply.' },
    problems: ['not_found'],
  },
  async ({ services, shopId, params, body }) => {
    const reply = await services.desk.reply(shopId, params.review!, body.body);
    return reply ? done(reply) : refused('not_found');
  },
);
