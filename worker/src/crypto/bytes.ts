/** Bytes as text and back, and comparison that takes the same time wherever two values differ. */
import { base64url } from 'jose';

export const encodeText = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(new TextEncoder().encode(text));
export const toBase64Url = (bytes: Uint8Array): string => base64url.encode(bytes);
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(base64url.decode(text));

export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === 'string' ? encodeText(data) : data;
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Compares through digests of equal length, so neither content nor length shows in the time taken. */
export async function sameSecret(given: string, expected: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [given, expected].map((text) => crypto.subtle.digest('SHA-256', encodeText(text))),
  );
  return crypto.subtle.timingSafeEqual(a!, b!);
}
