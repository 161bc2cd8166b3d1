/** Outside signature vectors against the cryptography that checks purchase tokens here, in workerd. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { checkEd25519Vectors, checkHmacVectors } from '../../packages/purchase-token/test/vectors.ts';

const ed25519 = env.TOKENS['wycheproof-ed25519_test.json'];
const hmac = env.TOKENS['wycheproof-hmac_sha256_test.json'];

describe.skipIf(!ed25519 || !hmac)('signature vectors (outside data, beside the project)', () => {
  it('refuses every invalid Ed25519 signature and takes every valid one', async () => {
    const vectors = JSON.parse(ed25519!) as Parameters<typeof checkEd25519Vectors>[0];
    expect(await checkEd25519Vectors(vectors)).toEqual({ checked: vectors.numberOfTests, faults: [] });
  });

  it('refuses every invalid HMAC and takes every valid one', async () => {
    const vectors = JSON.parse(hmac!) as Parameters<typeof checkHmacVectors>[0];
    expect(await checkHmacVectors(vectors)).toEqual({ checked: vectors.numberOfTests, faults: [] });
  });
});
