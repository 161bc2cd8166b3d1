import { AdminReviewDetail } from '@vouch/contract';
import { done, refused } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const getAdminReview = shopEndpoint(
  {
    method: 'get',
    path: '/admin/reviews/:review',
    access: 'admin',
    tag: 'Moderation',
    summary: 'One review with its whole record',
    response: { status: 200, schema: AdminReviewDetail, description: 'The review.' },
    problems: ['not_found'],
  },
  async ({ services, shopId, params }) => {
    const detail = await services.desk.get(shopId, params.review!);
    return detail ? done(detail) : refused('not_found');
  },
);
