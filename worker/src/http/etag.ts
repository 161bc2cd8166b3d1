/** Entity tags (RFC 9110, 8.8.3): a reader that has an answer as it is now is told so instead of being sent it again. */
import { sha256 } from '../crypto/bytes.ts';

/** Weak: the same version may be sent as other bytes. Another release may make another answer of the same data. */
export function etagOfVersion(release: string, version: string): string {
  return `W/"${release}/${version}"`;
}

/** For answers that no one version stands for. */
export async function etagOfText(text: string): Promise<string> {
  return `W/"${(await sha256(text)).slice(0, 22)}"`;
}

/** Whether `If-None-Match` names it, by weak comparison (RFC 9110, 13.1.2). */
export function isHeld({ headers }: Pick<Request, 'headers'>, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  const given = headers.get('If-None-Match')?.split(',') ?? [];
  return given.some((tag) => opaque(tag) === opaque(etag));
}

/** 304 in place of an answer that the reader has. */
export function unlessHeld(request: Request, response: Response): Response {
  const etag = response.headers.get('ETag');
  if (response.status !== 200 || etag === null || !isHeld(request, etag)) return response;
  const headers = new Headers(response.headers);
  headers.delete('Content-Type');
  headers.delete('Content-Length');
  return notModified(etag, headers);
}

export function notModified(etag: string, given: HeadersInit): Response {
  const headers = new Headers(given);
  headers.set('ETag', etag);
  return new Response(null, { status: 304, headers });
}
