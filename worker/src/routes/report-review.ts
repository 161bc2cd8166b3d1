import { Report } from '@vouch/contract';
import { reportReview as report } from '../domain/react-to-review.ts';
import { shopEndpoint } from '../http/endpoint.ts';

export const reportReview = shopEndpoint(
  {
    method: 'post',
    path: '/reviews/:review/report',
    access: 'shopper',
    tag: 'Reviews',
    summary: 'Report a review',
    description: 'One report a review and sender. Reports alone never take a review down.',
    body: Report,
    response: { status: 204, description: 'Noted.' },
    problems: ['not_found', 'rate_limited'],
  },
  ({ services, shopId, params, address, body }) =>
    report(services, { shopId, reviewId: params.review!, address }, body),
);
