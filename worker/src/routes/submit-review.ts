import { REVIEW_INPUTS, ReviewInput, SubmitReceipt } from '@vouch/contract';
import * as z from 'zod';
import { sha256 } from '../crypto/bytes.ts';
import { answerField, REVIEW_FIELDS, toReviewDraft } from '../domain/review-form.ts';
import { formMark } from '../domain/sender.ts';
import { submitReview as submit } from '../domain/submit-review.ts';
import { done } from '../domain/outcome.ts';
import { addressOf } from '../http/address.ts';
import { shopEndpoint } from '../http/endpoint.ts';
import { strangeFields, type HtmlForm } from '../http/html-form.ts';
import { refusedPage } from '../pages/refused-page.ts';
import { reviewPagePath } from '../pages/review-page.ts';

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

const { productId, rating, title, body, locale, token, website } = ReviewInput.shape;

const htmlForm: HtmlForm = {
  fields: z
    .object({
      productId,
      locale,
      token,
      rating,
      title,
      body,
      website,
      name: z.string().optional().meta({ description: 'The author, unless anonymous.' }),
      anonymous: z.enum(['on', 'true']).optional(),
    })
    .catchall(z.string())
    .meta({ description: 'And `answers[<question>]` for each answer.' }),
  toBody(fields, { questions }) {
    const several = questions.filter(({ kind }) => kind === 'several').map(({ id }) => answerField(id));
    const known: string[] = [...REVIEW_FIELDS, ...questions.map(({ id }) => answerField(id))];
    const strange = strangeFields(
      fields,
      (name) => known.includes(name),
      (name) => several.includes(name),
    );
    return strange ?? done(toReviewDraft(fields, questions));
  },
  next: (receipt, { request, services, shopId, fields }) =>
    reviewPagePath(services, {
      shopId,
      reviewId: (receipt as SubmitReceipt).review.id,
      address: addressOf(request),
      lang: fields.get('locale')?.[0],
    }),
  refusedPage,
};

/** ③ A shopper's review. */
export const submitReview = shopEndpoint(
  {
    method: 'post',
    path: '/reviews',
    access: 'shopper',
    servers: 'with-token',
    publishes: true,
    tag: 'Reviews',
    summary: 'Write a review',
    description:
      'With a purchase token; without one only where the shop allows it. A form without script may send the same as `application/x-www-form-urlencoded`, with the fields `productId`, `locale`, `token`, `rating`, `title`, `body`, `name`, `anonymous`, `website` and `answers[<question>]` (repeated for a question with several answers). It is answered with 303 to a page that tells what became of the review, or, where `Accept` names `text/html`, with a page that says what was wrong. The same form from the same sender within 24 hours is one review.',
    headers: SubmitHeaders,
    body: ReviewInput,
    bodyOf: ({ scale }) => REVIEW_INPUTS[scale],
    htmlForm,
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
  async ({ services, shop, headers, body, rawBody, isHtmlForm, origin, address }) => {
    const bodyHash = await sha256(rawBody);
    const key = isHtmlForm
      ? await formMark(services.secrets, shop.id, address, bodyHash)
      : headers['Idempotency-Key'];
    return submit(services, {
      shop,
      input: body,
      idempotency: key === undefined ? null : { key, bodyHash },
      address,
      fromBrowser: origin !== null,
    });
  },
);
