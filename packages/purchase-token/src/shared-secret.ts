/** Secrets that can be guessed: whoever has one signed token can try secrets against it at home (RFC 8725, 2.2). */

/** As many as the hash has (RFC 7518, 3.2). */
export const LEAST_SECRET_BYTES = 32;

/** 32 random bytes hold about 30 different ones; their hexadecimal text has 16 digits and lacks 7 of them never. */
const LEAST_DISTINCT = 10;

const TOO_EASY =
  'The secret is too easy to guess: use 32 random bytes, such as `openssl rand -base64 32` makes.';

/**
 * What is wrong with a shared secret for HS256, or null. Too short; a repeated or counted pattern; few different
 * bytes; or text that a person wrote. It finds the careless, not every guessable secret. Random bytes pass, and so
 * do the hexadecimal and base64 texts of random bytes.
 */
export function checkSharedSecret(secret: Uint8Array): string | null {
  if (secret.length < LEAST_SECRET_BYTES) return `The secret must have ${LEAST_SECRET_BYTES} bytes at least.`;
  const steps = new Set<number>();
  for (const [at, byte] of secret.entries()) steps.add((256 + byte - (secret[at - 1] ?? 0)) % 256);
  if (Math.min(new Set(secret).size, steps.size) < LEAST_DISTINCT) return TOO_EASY;
  return repeats(secret) || isWritten(secret) ? TOO_EASY : null;
}

function repeats(secret: Uint8Array): boolean {
  for (let period = 1; period <= secret.length / 2; period++)
    if (secret.every((byte, at) => byte === secret[at % period])) return true;
  return false;
}

const PRINTABLE = /^[\x20-\x7e]+$/;
/**
 * What stands in examples and templates: each long enough, and sought in the three ways people write a word, that
 * base64 of random bytes holds none of them (all together 1 in 10^8). Hexadecimal text may well hold the last two.
 */
const PLACEHOLDERS = ['secret', 'password', 'change', 'example', 'qwerty', '123456', 'abcdef'].flatMap(
  (word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)],
);
const HEXADECIMAL = /^(?:[\da-f]+|[\dA-F]+)$/;

/** Random bytes are as good as never all printable (1 in 10^13 for 32), so this judges texts alone. */
function isWritten(secret: Uint8Array): boolean {
  const text = String.fromCharCode(...secret);
  if (!PRINTABLE.test(text)) return false;
  // No generator makes spaces, nor so long a text of letters in one case without a digit.
  const oneCase = text === text.toLowerCase() || text === text.toUpperCase();
  if (text.includes(' ') || (oneCase && !/\d/.test(text))) return true;
  return !HEXADECIMAL.test(text) && PLACEHOLDERS.some((word) => text.includes(word));
}
