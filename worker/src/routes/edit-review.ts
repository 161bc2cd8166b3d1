import { OwnReview, REVIEW_EDITS, ReviewEdit } from '@vouch/contract';
import { editReview as edit } from '../domain/change-review.ts';
import { shopEndpoint } from '../http/endpoint.ts';

export const editReview = shopEndpoint(
  {
    method: 'patch',
    path: '/reviews/:review',
    access: 'author',
    publishes: true,
    tag: 'Author',
    summary: 'Edit the own review',
    description:
      'The published version stays public while the edit is checked; the earlier words go into its history.',
    body: ReviewEdit,
    bodyOf: ({ scale }) => REVIEW_EDITS[scale],
    response: { status: 200, schema: OwnReview, description: 'The review after the edit.' },
    problems: ['not_found', 'conflict', 'rate_limited'],
  },
  ({ services, shopId, params, address, body }) =>
    edit(services, { shopId, reviewId: params.review!, address }, body),
);
