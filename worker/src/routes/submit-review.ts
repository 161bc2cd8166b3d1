import { REVIEW_INPUTS, ReviewInput, SubmitReceipt } from '@vouch/contract';
import { sha256 } from '../crypto/bytes.ts';
import { refused } from '../domain/outcome.ts';
import { submitReview as submit } from '../domain/submit-review.ts';
import { shopEndpoint } from '../http/endpoint.ts';

const IDEMPOTENCY_KEY = /^[\x20-\x7e]{1,255}$/;

/** ③ A shopper's review. */
export const submitReview = shopEndpoint(
  {
    method: 'post',
    path: '/reviews',
    access: 'shopper',
    servers: 'with-token',
    tag: 'Reviews',
    summary: 'Write a review',
    description:
      'With a purchase token; without one only where the shop allows it. With an `Idempotency-Key` header (1 to 255 printable characters) the same request within 24 hours answers the same again.',
    body: ReviewInput,
    bodyOf: ({ scale }) => REVIEW_INPUTS[scale],
    response: {
      status: 201,
      schema: SubmitReceipt,
      description: 'Stored; published or waiting to be checked.',
    },
    problems: [
      'token_missing',
      'token_invalid',
      'token_expired',
      'token_wrong_shop',
      'token_revoked',
      'token_wrong_product',
      'not_found',
      'token_used',
      'conflict',
      'rate_limited',
    ],
  },
  async ({ services, shop, body, rawBody, request, origin, address }) => {
    const key = request.headers.get('Idempotency-Key');
    if (key !== null && !IDEMPOTENCY_KEY.test(key))
      return refused('validation_failed', {
        detail: 'An Idempotency-Key has 1 to 255 printable ASCII characters.',
      });
    return submit(services, {
      shop,
      input: body,
      idempotency: key === null ? null : { key, bodyHash: await sha256(rawBody) },
      address,
      fromBrowser: origin !== null,
    });
  },
);
