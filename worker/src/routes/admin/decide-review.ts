import { AdminReviewDetail, DecisionInput } from '@vouch/contract';
import { decideReview as decide } from '../../domain/decide-review.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const decideReview = shopEndpoint(
  {
    method: 'post',
    path: '/admin/reviews/:review/decision',
    access: 'admin',
    publishes: true,
    tag: 'Moderation',
    summary: 'Publish or refuse',
    description:
      'A refusal takes a reason from the closed list, for all stars alike. Where an edit of a published review waits, the decision is on the edit: refused, it leaves the published words as they are. `"target": "review"` takes those down, and the edit with them; `"target": "edit"` never does.',
    body: DecisionInput,
    response: { status: 200, schema: AdminReviewDetail, description: 'The review after the decision.' },
    problems: ['not_found', 'conflict'],
  },
  ({ services, shopId, params, body, keyId }) => decide(services, shopId, params.review!, body, keyId),
);
