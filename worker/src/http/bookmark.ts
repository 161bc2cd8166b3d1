/**
 * Who has written reads what was written: the answer to a write tells where the database stood, and a read that brings
 * it back passes by the caches and waits for a replica that is as far (D1's Sessions API).
 */
import { sameSecret } from '../crypto/bytes.ts';
import type { Secrets } from '../crypto/secrets.ts';

export const BOOKMARK = 'Vouch-Bookmark';

/** By then nobody is given an answer from before the write any more. */
const LIFE = 60_000;

/** What a write answers in `Vouch-Bookmark`: until when it is of use (milliseconds in base 36), where the database stood, and a mark. */
export async function writeBookmark(secrets: Secrets, bookmark: string, now: number): Promise<string> {
  const until = (now + LIFE).toString(36);
  return [until, bookmark, await secrets.mark('bookmark', until, bookmark)].join('.');
}

/** Null for one that has expired or was not made here: what the database does with those is nobody's to try. */
export async function readBookmark(
  secrets: Secrets,
  header: string | null,
  now: number,
): Promise<string | null> {
  const [until = '', bookmark = '', mark = ''] = header?.split('.') ?? [];
  if (!(Number.parseInt(until, 36) > now)) return null;
  return (await sameSecret(mark, await secrets.mark('bookmark', until, bookmark))) ? bookmark : null;
}
