/** A stored feed as it leaves the Worker: as it lies there, or unpacked for who takes no gzip. */
import { parseAccept } from 'hono/utils/accept';
import type { ServedFeed } from '../domain/feed-run.ts';
import { isHeld } from './etag.ts';

export interface FeedRequest {
  acceptEncoding: string;
  /** The headers by which it says what it has already. */
  conditions: Headers;
}

export function feedResponse(
  asked: FeedRequest,
  feed: ServedFeed,
  open: () => ReadableStream<Uint8Array>,
): Response {
  const etag = `W/"${feed.run}"`;
  const headers = {
    'Content-Type': 'application/xml; charset=utf-8',
    // A feed stays for a day; who made it anew wants to see that soon.
    'Cache-Control': 'public, max-age=300',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ETag: etag,
    'Last-Modified': new Date(feed.madeAt).toUTCString(),
  };
  if (isFresh(asked.conditions, feed, etag)) return new Response(null, { status: 304, headers });
  if (!takesGzip(asked.acceptEncoding))
    return new Response(open().pipeThrough(new DecompressionStream('gzip')), { headers });
  return new Response(open(), {
    headers: { ...headers, 'Content-Encoding': 'gzip' },
    // The bytes are compressed already.
    encodeBody: 'manual',
  });
}

/** RFC 9110, 13.2.2: the tag decides where one is given. */
function isFresh(headers: Headers, { madeAt }: ServedFeed, etag: string): boolean {
  if (headers.has('If-None-Match')) return isHeld({ headers }, etag);
  // The header's moments are whole seconds.
  return Math.floor(madeAt / 1_000) * 1_000 <= Date.parse(headers.get('If-Modified-Since') ?? '');
}

/** RFC 9110, 12.5.3. Who names no coding is given none: it may not know what to do with it. */
function takesGzip(acceptEncoding: string): boolean {
  const codings = parseAccept(acceptEncoding);
  const gzip =
    codings.find(({ type }) => /^(x-)?gzip$/i.test(type)) ?? codings.find(({ type }) => type === '*');
  return gzip !== undefined && gzip.q > 0;
}
