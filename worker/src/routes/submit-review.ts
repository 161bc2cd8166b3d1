import { REVIEW_INPUTS, ReviewInput, SubmitReceipt } from '@vouch/contract';
import * as z from 'zod';
import { sha256 } from '../crypto/bytes.ts';
import { submitReview as submit } from '../domain/submit-review.ts';
import { shopEndpoint } from '../http/endpoint.ts';

const SubmitHeaders = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[\x20-\x7e]{1,255}$/, '1 to 255 printable ASCII characters.')
    .optional()
    .meta({
      description:
        'The same key and body within 24 hours answer the same again; another body is `conflict`. 1 to 255 printable ASCII characters.',
    }),
});

/** ③ A shopper's review. */
export const submitReview = shopEndpoint(
  {
    method: 'post',
    path: '/reviews',
    access: 'shopper',
    servers: 'with-token',
    tag: 'Reviews',
    summary: 'Write a review',
    description: 'With a purchase token; without one only where the shop allows it.',
    headers: SubmitHeaders,
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
  async ({ services, shop, headers, body, rawBody, origin, address }) => {
    const key = headers['Idempotency-Key'];
    return submit(services, {
      shop,
      input: body,
      idempotency: key === undefined ? null : { key, bodyHash: await sha256(rawBody) },
      address,
      fromBrowser: origin !== null,
    });
  },
);
