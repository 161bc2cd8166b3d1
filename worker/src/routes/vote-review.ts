import { Vote } from '@vouch/contract';
import { voteOnReview } from '../domain/react-to-review.ts';
import { shopEndpoint } from '../http/endpoint.ts';

export const voteReview = shopEndpoint(
  {
    method: 'post',
    path: '/reviews/:review/vote',
    access: 'shopper',
    tag: 'Reviews',
    summary: 'Say whether a review was helpful',
    description: 'One vote a review and sender; a new one replaces the old, null takes it back.',
    body: Vote,
    response: { status: 204, description: 'Counted.' },
    problems: ['not_found', 'rate_limited'],
  },
  ({ services, shopId, params, address, body }) =>
    voteOnReview(services, { shopId, reviewId: params.review!, address }, body),
);
