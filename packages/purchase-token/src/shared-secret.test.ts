import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSharedSecret } from './shared-secret.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const random = (length: number) =>
  // Without bias: a generator's favoured edge cases are runs of equal bytes, which are just what is refused.
  fc.noBias(fc.uint8Array({ minLength: length, maxLength: length }));
const runs = { numRuns: 2_000 };

describe('a shared secret is taken', () => {
  it('when it is 32 random bytes', () => {
    fc.assert(
      fc.property(random(32), (secret) => {
        expect(checkSharedSecret(secret)).toBeNull();
      }),
      runs,
    );
  });

  it('when it is what the platform’s generator makes', () => {
    for (let round = 0; round < 5_000; round++)
      expect(checkSharedSecret(crypto.getRandomValues(new Uint8Array(32)))).toBeNull();
  });

  it('when it is 32 random bytes as hexadecimal text', () => {
    fc.assert(
      fc.property(random(32), (secret) => {
        expect(checkSharedSecret(bytes(Buffer.from(secret).toString('hex')))).toBeNull();
      }),
      runs,
    );
  });

  it('when its hexadecimal text counts by chance', () => {
    const secret = '7f3a9cabcdef0152d846e1b07c95238f123456ad60be41f79258c3d0e67b1a94';
    expect(checkSharedSecret(bytes(secret))).toBeNull();
  });

  it('when it is 32 random bytes as base64 or base64url text', () => {
    fc.assert(
      fc.property(random(32), fc.constantFrom('base64', 'base64url'), (secret, encoding) => {
        expect(checkSharedSecret(bytes(Buffer.from(secret).toString(encoding)))).toBeNull();
      }),
      runs,
    );
  });
});

describe('a shared secret is refused', () => {
  it('under 32 bytes, however random', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 31 }), (secret) => {
        expect(checkSharedSecret(secret)).toMatch('32 bytes');
      }),
    );
  });

  it('when it repeats a shorter one', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 32 }),
        fc.integer({ min: 64, max: 128 }),
        (part, length) => {
          const secret = Uint8Array.from({ length }, (_, at) => part[at % part.length]!);
          expect(checkSharedSecret(secret)).toMatch('easy to guess');
        },
      ),
    );
  });

  it('when it counts', () => {
    fc.assert(
      fc.property(fc.nat(255), fc.nat(255), fc.integer({ min: 32, max: 128 }), (start, step, length) => {
        const secret = Uint8Array.from({ length }, (_, at) => start + at * step);
        expect(checkSharedSecret(secret)).toMatch('easy to guess');
      }),
    );
  });

  it.each([
    'your-256-bit-secret-your-256-bit-secret',
    'a-string-secret-at-least-256-bits-long',
    'correct horse battery staple, and then some',
    'correcthorsebatterystapleandthensomemore',
    'CORRECT-HORSE-BATTERY-STAPLE-AND-THEN-SOME',
    'ChangeMe1ChangeMe2ChangeMe3ChangeMe4',
    'MyShopsPassword2026!MyShopsPassword2027!',
    'abcdefghijklmnopqrstuvwxyz0123456789',
    '0123456789012345678901234567890123456789',
    'qwertyuiopasdfghjklzxcvbnm1234567890',
  ])('when a person wrote it: %s', (text) => {
    expect(checkSharedSecret(bytes(text))).toMatch('easy to guess');
  });
});
