/**
 * Everything made with the deployment's one secret. Each use has a key of its own (HKDF, RFC 5869), so that no value
 * made for one purpose can serve another.
 */
import { encodeText, fromBase64Url, sameSecret, toBase64Url } from './bytes.ts';

type MarkPurpose =
  'purchase' | 'sender' | 'manage-token' | 'rate-limit' | 'upload' | 'form' | 'ticket' | 'bookmark';

const NONCE_BYTES = 12;

export interface Secrets {
  /** A keyed one-way mark (HMAC-SHA-256) of the parts; parts are length-prefixed, so no two lists collide. */
  mark(purpose: MarkPurpose, ...parts: string[]): Promise<string>;
  /** The author's token for a review: derived, so that nothing has to be stored and a replay can answer it again. */
  manageToken(shopId: string, reviewId: string): Promise<string>;
  isManageToken(token: string, shopId: string, reviewId: string): Promise<boolean>;
  /** Encrypts with AES-256-GCM, bound to `context`. */
  seal(plain: Uint8Array<ArrayBuffer>, context: string): Promise<string>;
  open(sealed: string, context: string): Promise<Uint8Array<ArrayBuffer>>;
}

export function createSecrets(secret: string): Secrets {
  // Most requests need none of it.
  let imported: Promise<CryptoKey> | undefined;
  const master = () =>
    (imported ??= crypto.subtle.importKey('raw', encodeText(secret), 'HKDF', false, ['deriveKey']));

  async function derive(
    purpose: string,
    algorithm: SubtleCryptoImportKeyAlgorithm,
    usages: ('sign' | 'encrypt' | 'decrypt')[],
  ) {
    const derivation = {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(32),
      info: encodeText(`vouch ${purpose}`),
    };
    return crypto.subtle.deriveKey(derivation, await master(), algorithm, false, usages);
  }

  async function mark(purpose: MarkPurpose, ...parts: string[]): Promise<string> {
    const key = await derive(purpose, { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']);
    const message = parts.map((part) => `${part.length}:${part}`).join('');
    return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, encodeText(message))));
  }

  const sealingKey = () => derive('seal', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
  const manageToken = async (shopId: string, reviewId: string) =>
    `vouch_mt_${await mark('manage-token', shopId, reviewId)}`;

  return {
    mark,
    manageToken,
    isManageToken: async (token, shopId, reviewId) => sameSecret(token, await manageToken(shopId, reviewId)),
    async seal(plain, context) {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const options = { name: 'AES-GCM', iv, additionalData: encodeText(context) };
      const cipher = new Uint8Array(await crypto.subtle.encrypt(options, await sealingKey(), plain));
      return `${toBase64Url(iv)}.${toBase64Url(cipher)}`;
    },
    async open(sealed, context) {
      const [iv = '', cipher = ''] = sealed.split('.');
      const options = { name: 'AES-GCM', iv: fromBase64Url(iv), additionalData: encodeText(context) };
      return new Uint8Array(await crypto.subtle.decrypt(options, await sealingKey(), fromBase64Url(cipher)));
    },
  };
}

/** A new secret with a prefix that tells people and secret scanners what it is; 32 random bytes. */
export function newSecret(prefix: 'vouch_sk_'): string {
  return prefix + toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}
