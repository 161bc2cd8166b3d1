/** Which 32 bytes are an Ed25519 public key that protects something (RFC 8032, 5.1). */

const KEY_BYTES = 32;
/** The field's prime and the curve's constant d = -121665/121666 (RFC 8032, 5.1). */
const P = 2n ** 255n - 19n;
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;

/** One of the two y that doubling leads to y = 0, that is, a root of dy⁴ + 2y² - 1. The other is its opposite. */
const EIGHTH = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;

/**
 * The y coordinates of the eight points whose order divides 8: order 1, 2, 4 (two points) and 8 (four). Under such a
 * "key" one signature fits many messages, or any. The tests derive them from the curve's equation.
 */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([1n, P - 1n, 0n, EIGHTH, P - EIGHTH]);

/**
 * What is wrong with an Ed25519 public key (RFC 8037 `x`, decoded), or null. A point of small order protects nothing;
 * a number beyond the prime is a second spelling of another key; and half of all byte strings are no point at all,
 * which is mostly somebody's wrong 32 bytes.
 */
export function checkPublicKey(key: Uint8Array): string | null {
  if (key.length !== KEY_BYTES) return `An Ed25519 public key has ${KEY_BYTES} bytes.`;
  const y = toNumber(key) & (2n ** 255n - 1n);
  if (SMALL_ORDER.has(y % P)) return 'The public key is a point of small order: it protects nothing.';
  if (y >= P) return 'The public key is not in its canonical form.';
  return isOnCurve(y) ? null : 'The public key is not a point of the curve.';
}

/** Little-endian; the highest bit, x's sign, is the caller's to leave out. */
function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
}

/** -x² + y² = 1 + dx²y² has an x when (y² - 1)(dy² + 1) is a square, which Euler's criterion tells. */
function isOnCurve(y: bigint): boolean {
  const square = (y * y) % P;
  return power((square - 1n) * (D * square + 1n), (P - 1n) / 2n) <= 1n;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let factor = base % P, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % P;
    factor = (factor * factor) % P;
  }
  return result;
}
