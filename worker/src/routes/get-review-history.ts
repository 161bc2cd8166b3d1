import { ReviewHistory } from '@vouch/contract';
import { readHistory } from '../domain/review-history.ts';
import { endpoint } from '../http/endpoint.ts';

/** What the label "edited" stands for. */
export const getReviewHistory = endpoint(
  {
    method: 'get',
    path: '/reviews/:review/history',
    access: 'public',
    tag: 'Reviews',
    summary: 'Earlier words of a published review',
    description:
      'What was public before the author edited it, oldest first. It begins anew when the shop refuses the review, when the author becomes anonymous, and when words with personal data or hate in them make way for others.',
    response: { status: 200, schema: ReviewHistory, description: 'The earlier versions.' },
    problems: ['not_found'],
  },
  ({ services, shopId, params }) => readHistory(services.published, shopId, params.review!),
);
