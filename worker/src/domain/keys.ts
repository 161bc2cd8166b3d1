/** Making and registering keys. */
import type { SigningKey, SigningKeyInput } from '@vouch/contract';
import { checkPublicKey, checkSharedSecret, generateSigningKey } from '@vouch/purchase-token';
import { encodeText, fromBase64Url, sha256 } from '../crypto/bytes.ts';
import { newSecret, type Secrets } from '../crypto/secrets.ts';
import { done, refused, type Outcome } from './outcome.ts';
import type { KeyStore, StoredApiKey, StoredSigningKey } from './ports.ts';
import { signingKeyContext } from './purchase.ts';

/** A new API key. It is long and random, so a plain SHA-256 keeps it (no dictionary reaches it). */
export async function makeApiKey(name: string): Promise<{ key: string; stored: StoredApiKey }> {
  const key = newSecret('vouch_sk_');
  return { key, stored: await toStoredApiKey(name, key) };
}

export async function toStoredApiKey(name: string, key: string): Promise<StoredApiKey> {
  return { id: crypto.randomUUID(), name, hash: await sha256(key) };
}

export async function revokeApiKey(
  { keys }: { keys: KeyStore },
  shopId: string,
  id: string,
): Promise<Outcome<null>> {
  switch (await keys.removeApiKey(shopId, id)) {
    case 'removed':
      return done(null);
    case 'last':
      return refused('conflict', { detail: "This is the shop's last key. Make another one first." });
    case 'unknown':
      return refused('not_found');
  }
}

/** A signing key that Vouch holds for the shop, so that it can sign tokens on the shop's word. */
export async function makeHeldKey(secrets: Secrets, shopId: string): Promise<StoredSigningKey> {
  const { privateKey } = await generateSigningKey('EdDSA');
  if (privateKey.alg !== 'EdDSA') throw new Error('Asked for an EdDSA key.');
  const sealed = await secrets.seal(
    encodeText(JSON.stringify(privateKey)),
    signingKeyContext(shopId, privateKey.kid),
  );
  return { kid: privateKey.kid, alg: 'EdDSA', publicKey: privateKey.x, sealed };
}

export async function registerSigningKey(
  { keys, secrets }: { keys: KeyStore; secrets: Secrets },
  shopId: string,
  input: SigningKeyInput,
): Promise<Outcome<SigningKey>> {
  const material = fromBase64Url(input.alg === 'EdDSA' ? input.x : input.secret);
  const fault = input.alg === 'EdDSA' ? checkPublicKey(material) : checkSharedSecret(material);
  if (fault !== null)
    return refused('validation_failed', {
      errors: [{ path: input.alg === 'EdDSA' ? 'x' : 'secret', message: fault }],
    });
  const { kid, alg } = input;
  // A public key is known to everybody: as a shared secret it would let anybody sign.
  if (alg === 'HS256' && (await keys.hasPublicKey(shopId, input.secret)))
    return refused('validation_failed', {
      errors: [{ path: 'secret', message: 'This is a public key of the shop: use random bytes.' }],
    });
  const stored: StoredSigningKey =
    alg === 'EdDSA'
      ? { kid, alg, publicKey: input.x, sealed: null }
      : { kid, alg, publicKey: null, sealed: await secrets.seal(material, signingKeyContext(shopId, kid)) };
  const key = await keys.addSigningKey(shopId, stored);
  return key
    ? done(key)
    : refused('conflict', { detail: 'This kid is taken. A kid means one key for ever.' });
}
