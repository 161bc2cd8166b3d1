import { OwnReview } from '@vouch/contract';
import { ownReview } from '../domain/change-review.ts';
import { shopEndpoint } from '../http/endpoint.ts';

export const getOwnReview = shopEndpoint(
  {
    method: 'get',
    path: '/reviews/:review',
    access: 'author',
    tag: 'Author',
    summary: 'The own review: status, reason, history',
    response: { status: 200, schema: OwnReview, description: 'The review as its author sees it.' },
    problems: ['not_found'],
  },
  ({ services, shopId, params }) => ownReview(services.reviews, shopId, params.review!),
);
