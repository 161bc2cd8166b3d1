import { base64url } from 'jose';
import { SigningKeyInput } from '@vouch/contract';
import { expect, it } from 'vitest';
import { checkPublicKey, checkSharedSecret, generateSigningKey, readSigningKey } from './index.ts';

it.each(['EdDSA', 'HS256'] as const)('makes a key for %s that can be registered', async (alg) => {
  const { privateKey, registration } = await generateSigningKey(alg, 'spring-2026');
  expect(privateKey).toMatchObject({ alg, kid: 'spring-2026' });
  expect(SigningKeyInput.parse(registration)).toEqual(registration);
  expect(registration).toMatchObject({ alg, kid: 'spring-2026' });
  const fault =
    registration.alg === 'EdDSA'
      ? checkPublicKey(base64url.decode(registration.x))
      : checkSharedSecret(base64url.decode(registration.secret));
  expect(fault).toBeNull();
});

it('registers the public half of an Ed25519 key and keeps the private one back', async () => {
  const { privateKey, registration } = await generateSigningKey('EdDSA');
  expect(Object.keys(registration).sort()).toEqual(['alg', 'kid', 'x']);
  expect(JSON.stringify(registration)).not.toContain('d' in privateKey && privateKey.d);
});

it.each(['EdDSA', 'HS256'] as const)('makes another key for %s each time', async (alg) => {
  const [one, other] = [await generateSigningKey(alg), await generateSigningKey(alg)];
  expect(one.privateKey.kid).not.toBe(other.privateKey.kid);
  expect({ ...one.privateKey, kid: '' }).not.toEqual({ ...other.privateKey, kid: '' });
});

it('reads a key without the members of a JWK that signing has no need of', async () => {
  const { privateKey } = await generateSigningKey('EdDSA', 'a');
  const stored = { ...privateKey, key_ops: ['sign'], ext: true };
  expect(readSigningKey(JSON.stringify(stored))).toEqual(privateKey);
});
