/** The claims of a purchase token (a JWT, RFC 7519). */
import * as z from 'zod';
import { ProductName } from './identity.ts';
import { LanguageTag, PastDate, holdsEmail, text } from './text.ts';

/** Longest life of a token: 180 days, in seconds. */
export const MAX_TOKEN_LIFE = 180 * 24 * 60 * 60;

const NumericDate = z.number().int().nonnegative();

/** Claims that Vouch does not know are ignored, as RFC 7519 asks. */
export const PurchaseTokenClaims = z.object({
  iss: z.string().min(1),
  aud: z.union([z.literal('vouch'), z.array(z.string()).refine((list) => list.includes('vouch'))]),
  sub: text(1, 255)
    .refine((sub) => !holdsEmail(sub), 'Must not be an e-mail address.')
    .meta({ description: 'A pseudonymous customer reference; never an e-mail address.' }),
  jti: text(1, 255),
  iat: NumericDate,
  nbf: NumericDate.optional(),
  exp: NumericDate,
  order: text(1, 255),
  items: z
    .array(z.object({ product: ProductName, variant: text(1, 255).optional() }))
    .min(1)
    .max(200),
  name: text(1, 80).optional(),
  locale: LanguageTag.optional(),
  experienced_at: PastDate.optional(),
  incentive: z.union([z.boolean(), text(1, 255)]).optional(),
});
export type PurchaseTokenClaims = z.infer<typeof PurchaseTokenClaims>;
