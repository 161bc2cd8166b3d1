import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeKey } from '../test/shop.ts';
import { checkPublicKey } from './public-key.ts';

const P = 2n ** 255n - 19n;
const modulo = (value: bigint) => ((value % P) + P) % P;

/** 32 bytes, little-endian, the sign of x in the highest bit (RFC 8032, 5.1.2). */
function encode(y: bigint, sign: bigint): Uint8Array {
  let rest = y | (sign << 255n);
  return Uint8Array.from({ length: 32 }, () => {
    const byte = Number(rest & 255n);
    rest >>= 8n;
    return byte;
  });
}

function power(base: bigint, exponent: bigint): bigint {
  if (exponent === 0n) return 1n;
  const half = power(modulo(base * base), exponent / 2n);
  return exponent % 2n ? modulo(half * base) : half;
}
const inverse = (value: bigint) => power(modulo(value), P - 2n);
const D = modulo(-121665n * inverse(121666n));

/** y after doubling a point, from the addition law (RFC 8032, 5.1.4), with x² taken from the curve's equation. */
function doubled(y: bigint): bigint {
  const xx = modulo((y * y - 1n) * inverse(D * y * y + 1n));
  return modulo((y * y + xx) * inverse(1n - D * xx * y * y));
}

/** Square roots modulo P, which is 5 modulo 8. */
function roots(square: bigint): bigint[] {
  const root = power(modulo(square), (P + 3n) / 8n);
  const candidates = [root, modulo(root * power(2n, (P - 1n) / 4n))];
  return candidates.filter((one) => modulo(one * one - square) === 0n).flatMap((one) => [one, P - one]);
}

/**
 * All y of small order, derived rather than listed: y = ±1 are the neutral element and its opposite, y = 0 doubles to
 * -1, and y of order 8 double to 0, that is, y² = -x², that is, dy⁴ + 2y² - 1 = 0.
 */
const orderEight = roots(1n + D).flatMap((root) => roots(modulo((root - 1n) * inverse(D))));
const smallOrder = [1n, P - 1n, 0n, ...new Set(orderEight)];

it('the points of small order are derived rightly: doubled three times, each is the neutral element', () => {
  expect(smallOrder).toHaveLength(5);
  for (const y of smallOrder) expect(doubled(doubled(doubled(y)))).toBe(1n);
});

it.each(smallOrder.flatMap((y) => [0n, 1n].map((sign) => ({ y, sign }))))(
  'refuses the point of small order y = $y with sign $sign',
  ({ y, sign }) => {
    expect(checkPublicKey(encode(y, sign))).toMatch('small order');
  },
);

it('refuses the second spellings of small order points, y + p', () => {
  for (const y of smallOrder.filter((one) => one + P < 2n ** 255n))
    for (const sign of [0n, 1n]) expect(checkPublicKey(encode(y + P, sign))).toMatch('small order');
});

it('refuses every number beyond the prime', () => {
  for (let y = P; y < 2n ** 255n; y++) expect(checkPublicKey(encode(y, 0n))).not.toBeNull();
  expect(checkPublicKey(encode(P + 3n, 0n))).toMatch('canonical');
});

it('refuses bytes that are no point of the curve', () => {
  // y = 2 has no x: (y² - 1) / (dy² + 1) is no square.
  expect(roots(modulo(3n * inverse(4n * D + 1n)))).toEqual([]);
  expect(checkPublicKey(encode(2n, 0n))).toMatch('not a point');
});

it('takes exactly the numbers that have an x on the curve', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 2n, max: P - 2n }), fc.constantFrom(0n, 1n), (y, sign) => {
      const hasX = roots(modulo((y * y - 1n) * inverse(D * y * y + 1n))).length > 0;
      expect(checkPublicKey(encode(y, sign)) === null).toBe(hasX);
    }),
    { numRuns: 50 },
  );
});

it('refuses any other length', () => {
  for (const length of [0, 31, 33, 64]) expect(checkPublicKey(new Uint8Array(length))).toMatch('32 bytes');
});

it('takes the keys that the platform makes', async () => {
  for (let round = 0; round < 20; round++) {
    const { verification } = await makeKey('EdDSA');
    expect(checkPublicKey(verification.key)).toBeNull();
  }
});
