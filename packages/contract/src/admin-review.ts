/** A review as the shop's people see it. */
import * as z from 'zod';
import { Decision, Finding } from './moderation.ts';
import { page } from './pagination.ts';
import { Review } from './review.ts';
import { ReportReason, ReviewStatus, ReviewVersion } from './submission.ts';
import { Timestamp, text } from './text.ts';

export const AdminReview = z
  .object({
    review: Review,
    status: ReviewStatus,
    waiting: z.boolean().meta({ description: 'Whether a new review or an edit waits for a decision.' }),
    pendingEdit: ReviewVersion.nullable(),
    findings: z.array(Finding).meta({ description: 'What moderation noticed in the newest version.' }),
    reports: z.int().meta({ description: 'Reports by shoppers.' }),
    source: z
      .object({ id: z.string().nullable(), claimedVerified: z.boolean().nullable() })
      .nullable()
      .meta({ description: 'Where an imported review came from and what that source claimed.' }),
  })
  .meta({ id: 'AdminReview' });
export type AdminReview = z.infer<typeof AdminReview>;

export const AdminReviewPage = page(AdminReview).meta({ id: 'AdminReviewPage' });
export type AdminReviewPage = z.infer<typeof AdminReviewPage>;

/** One review with its whole record. */
export const AdminReviewDetail = z
  .object({
    ...AdminReview.shape,
    orderId: z
      .string()
      .nullable()
      .meta({ description: 'The order behind it; null for an anonymous author.' }),
    history: z.array(ReviewVersion),
    decisions: z.array(Decision),
    reportList: z.array(
      z.object({ reason: ReportReason, text: z.string().nullable(), createdAt: Timestamp }),
    ),
  })
  .meta({ id: 'AdminReviewDetail' });
export type AdminReviewDetail = z.infer<typeof AdminReviewDetail>;

export const ReplyInput = z.strictObject({ body: text(1, 5_000) }).meta({ id: 'ReplyInput' });
export type ReplyInput = z.infer<typeof ReplyInput>;
