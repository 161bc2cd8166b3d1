import { withdrawReview as withdraw } from '../domain/change-review.ts';
import { shopEndpoint } from '../http/endpoint.ts';

export const withdrawReview = shopEndpoint(
  {
    method: 'delete',
    path: '/reviews/:review',
    access: 'author',
    publishes: true,
    tag: 'Author',
    summary: 'Withdraw the own review',
    description:
      'It leaves the public list at once. The purchase stays used: one review for each purchase, ever.',
    response: { status: 204, description: 'Withdrawn.' },
    problems: ['not_found', 'conflict'],
  },
  ({ services, shopId, params }) => withdraw(services, shopId, params.review!),
);
