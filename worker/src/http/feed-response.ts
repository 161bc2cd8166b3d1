/** A stored feed as it leaves the Worker: as it lies there, or unpacked for who takes no gzip. */
import { parseAccept } from 'hono/utils/accept';
import type { ServedFeed } from '../domain/feed-run.ts';

export interface FeedConditions {
  'Accept-Encoding'?: string | undefined;
  'If-None-Match'?: string | undefined;
  'If-Modified-Since'?: string | undefined;
}

export function feedResponse(
  feed: ServedFeed,
  open: () => ReadableStream<Uint8Array>,
  conditions: FeedConditions,
): Response {
  const headers = {
    'Content-Type': 'application/xml; charset=utf-8',
    // A feed stays for a day; who made it anew wants to see that soon.
    'Cache-Control': 'public, max-age=300',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ETag: `W/"${feed.run}"`,
    'Last-Modified': new Date(feed.madeAt).toUTCString(),
  };
  if (isFresh(feed, conditions)) return new Response(null, { status: 304, headers });
  if (!takesGzip(conditions['Accept-Encoding']))
    return new Response(open().pipeThrough(new DecompressionStream('gzip')), { headers });
  return new Response(open(), {
    headers: { ...headers, 'Content-Encoding': 'gzip' },
    // The bytes are compressed already.
    encodeBody: 'manual',
  });
}

/** RFC 9110, 13.2.2: the tag decides where there is one. */
function isFresh({ run, madeAt }: ServedFeed, conditions: FeedConditions): boolean {
  const tags = conditions['If-None-Match'];
  if (tags !== undefined) return tags === '*' || tags.includes(`"${run}"`);
  const since = Date.parse(conditions['If-Modified-Since'] ?? '');
  // The header's moments are whole seconds.
  return Math.floor(madeAt / 1_000) * 1_000 <= since;
}

/** RFC 9110, 12.5.3. Who names none is not given any: it may not know what to do with it. */
function takesGzip(header = ''): boolean {
  const codings = parseAccept(header);
  const named =
    codings.find(({ type }) => /^(x-)?gzip$/i.test(type)) ?? codings.find(({ type }) => type === '*');
  return named !== undefined && named.q > 0;
}
