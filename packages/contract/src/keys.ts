/** API keys (who may use the admin API) and signing keys (whose signature makes a purchase token good). */
import * as z from 'zod';
import { ProductName } from './identity.ts';
import { LanguageTag, PastDate, Timestamp, text } from './text.ts';

export const ApiKey = z
  .object({ id: z.string(), name: z.string(), createdAt: Timestamp, lastUsedAt: Timestamp.nullable() })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof ApiKey>;

export const ApiKeyInput = z.strictObject({ name: text(1, 80) }).meta({ id: 'ApiKeyInput' });
export type ApiKeyInput = z.infer<typeof ApiKeyInput>;

/** A new API key with its secret, shown this once and stored as a hash. */
export const ApiKeyCreated = z.object({ ...ApiKey.shape, key: z.string() }).meta({ id: 'ApiKeyCreated' });
export type ApiKeyCreated = z.infer<typeof ApiKeyCreated>;

export const SigningAlgorithm = z.enum(['EdDSA', 'HS256']);
export type SigningAlgorithm = z.infer<typeof SigningAlgorithm>;

export const Kid = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,64}$/, 'Letters, digits, ".", "_" and "-", at most 64.');

const Base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/, 'Must be base64url without padding.');

/**
 * A key to check purchase tokens with, bound to one algorithm (RFC 8725, 3.1). EdDSA: the public Ed25519 key
 * (RFC 8037 `x`, 32 bytes). HS256: a shared secret of 32 bytes at least, not a guessable one.
 */
export const SigningKeyInput = z
  .discriminatedUnion('alg', [
    z.strictObject({ kid: Kid, alg: z.literal('EdDSA'), x: Base64Url.length(43) }),
    z.strictObject({ kid: Kid, alg: z.literal('HS256'), secret: Base64Url.min(43).max(1_366) }),
  ])
  .meta({ id: 'SigningKeyInput' });
export type SigningKeyInput = z.infer<typeof SigningKeyInput>;

export const SigningKey = z
  .object({
    kid: Kid,
    alg: SigningAlgorithm,
    heldBy: z.enum(['shop', 'vouch']).meta({ description: 'Who holds the signing half.' }),
    createdAt: Timestamp,
    revokedAt: Timestamp.nullable(),
  })
  .meta({ id: 'SigningKey' });
export type SigningKey = z.infer<typeof SigningKey>;

/** Asks Vouch to sign a purchase token with the shop's key that Vouch holds. */
export const TokenRequest = z
  .strictObject({
    order: text(1, 255),
    items: z
      .array(z.strictObject({ product: ProductName, variant: text(1, 255).optional() }))
      .min(1)
      .max(200),
    customer: text(1, 255)
      .optional()
      .meta({ description: 'Pseudonymous reference; made from the order if left out.' }),
    name: text(1, 80).optional(),
    locale: LanguageTag.optional(),
    experiencedAt: PastDate.optional(),
    expiresIn: z
      .int()
      .min(60)
      .max(180 * 86_400)
      .default(90 * 86_400)
      .meta({ description: 'Seconds.' }),
  })
  .meta({ id: 'TokenRequest' });
export type TokenRequest = z.infer<typeof TokenRequest>;
export type TokenRequestDraft = z.input<typeof TokenRequest>;

export const IssuedToken = z
  .object({
    token: z.string(),
    link: z.string().nullable().meta({
      description:
        "The first product's page with the token in its fragment; null when the page is not known.",
    }),
  })
  .meta({ id: 'IssuedToken' });
export type IssuedToken = z.infer<typeof IssuedToken>;
