/** What can go wrong with a purchase token, as closed lists of codes that never change their meaning. */
import type { ProblemCode } from '@vouch/contract';

/**
 * Why a token is refused, in the order in which that is found out. Codes of the API's problems too.
 *
 * - `token_invalid`: not a token, a signature or algorithm that is not the key's, an unknown `kid`, claims that are
 *   missing or wrong, `iat` or `nbf` in the future, a life over 180 days
 * - `token_expired`: its time is over
 * - `token_wrong_shop`: rightly signed, for another shop
 * - `token_revoked`: rightly signed, with a key that the shop has withdrawn
 */
export type TokenRefusal = Extract<
  ProblemCode,
  'token_invalid' | 'token_expired' | 'token_wrong_shop' | 'token_revoked'
>;

/**
 * Why a token was not signed.
 *
 * - `signing_key_invalid`: not a JWK that can sign purchase tokens
 * - `signing_key_weak`: a shared secret that is too short or can be guessed
 * - `personal_data`: an e-mail address where anyone who has the link could read it
 * - `purchase_invalid`: a field that Vouch would refuse; the message says which
 * - `token_too_long`: more lines than fit into 8,192 characters
 */
export type PurchaseTokenErrorCode =
  'signing_key_invalid' | 'signing_key_weak' | 'personal_data' | 'purchase_invalid' | 'token_too_long';

/** Thrown where a purchase cannot be signed. The message never holds the key. */
export class PurchaseTokenError extends TypeError {
  override readonly name = 'PurchaseTokenError';
  readonly code: PurchaseTokenErrorCode;

  constructor(code: PurchaseTokenErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
