/** What the headers say: which answers may be pages with elements, and what no longer holds once they are filled in. */

/** Encodings that the runtime reads and writes by itself. */
const ENCODINGS = ['', 'identity', 'gzip', 'br'];

export function mayHoldElements({ method }: Request, { status, headers }: Response): boolean {
  const type = headers.get('Content-Type') ?? '';
  return (
    method === 'GET' &&
    status !== 206 &&
    /^text\/html\b/i.test(type) &&
    ENCODINGS.includes(headers.get('Content-Encoding')?.toLowerCase() ?? '') &&
    // "Do not transform the content" (RFC 9111, 5.2.2.6).
    !/\bno-transform\b/i.test(headers.get('Cache-Control') ?? '')
  );
}

/** Of the page as the shop made it: its length, its version, its digests. Cookies and all else stay. */
const OF_THE_BYTES = [
  'Content-Length',
  'ETag',
  'Last-Modified',
  'Accept-Ranges',
  'Content-Digest',
  'Repr-Digest',
  'Digest',
  'Content-MD5',
];

export function withElements(upstream: Response, body: ReadableStream | null): Response {
  const response = new Response(body, upstream);
  for (const name of OF_THE_BYTES) response.headers.delete(name);
  return response;
}
