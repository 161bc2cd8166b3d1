import * as z from 'zod';
import { AdminReviewPage, Cursor, Limit, ReviewStatus } from '@vouch/contract';
import { done, foreignCursor } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const listAdminReviews = shopEndpoint(
  {
    method: 'get',
    path: '/admin/reviews',
    access: 'admin',
    tag: 'Moderation',
    summary: 'The queue, and the lists of what is published or refused',
    description:
      '`pending` (the default) is what waits for a decision, new reviews and edits, oldest first; the others newest first. There is no filter by stars.',
    query: z.object({
      status: ReviewStatus.exclude(['withdrawn']).default('pending'),
      limit: Limit,
      cursor: Cursor,
    }),
    response: { status: 200, schema: AdminReviewPage, description: 'A page of reviews.' },
  },
  async ({ services, shopId, query }) => {
    const page = await services.desk.list(shopId, query);
    return page === 'foreign_cursor' ? foreignCursor() : done(page);
  },
);
