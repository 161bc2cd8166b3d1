/** Errors as RFC 9457 problem details with codes that never change their meaning. */
import * as z from 'zod';

/** Every code, the status it is sent with and its title. The order is the order in which things are checked. */
export const PROBLEMS = {
  origin_not_allowed: { status: 403, title: 'This website may not send reviews to this shop.' },
  payload_too_large: { status: 413, title: 'The request is too large.' },
  unsupported_media_type: { status: 415, title: 'The content type is not supported.' },
  validation_failed: { status: 422, title: 'Something in the request is not valid.' },
  unauthorized: { status: 401, title: 'A key or manage token is needed.' },
  forbidden: { status: 403, title: 'This key or manage token does not open this.' },
  token_missing: { status: 401, title: 'A proof of purchase is needed to review this product.' },
  token_invalid: { status: 401, title: 'The proof of purchase is not valid.' },
  token_expired: { status: 401, title: 'The proof of purchase has expired.' },
  token_wrong_shop: { status: 403, title: 'The proof of purchase belongs to another shop.' },
  token_revoked: { status: 403, title: 'The proof of purchase has been revoked.' },
  token_wrong_product: { status: 403, title: 'The proof of purchase is for another product.' },
  not_found: { status: 404, title: 'Not found.' },
  token_used: { status: 409, title: 'This purchase has already been reviewed.' },
  conflict: { status: 409, title: 'The request conflicts with what is stored.' },
  rate_limited: { status: 429, title: 'Too many requests. Please wait a moment.' },
  internal: { status: 500, title: 'Something went wrong on our side.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

export const FieldError = z.object({
  path: z.string().meta({ description: 'Dotted path of the field, empty for the whole.' }),
  message: z.string(),
});
export type FieldError = z.infer<typeof FieldError>;

/** The body of every error, `application/problem+json`. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
    detail: z.string().optional(),
    errors: z.array(FieldError).optional(),
    requestId: z.string(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
