/** JSON Lines (jsonlines.org) as they are made: memory does not grow with their number. */

export function jsonLinesResponse(rows: AsyncIterable<readonly unknown[]>): Response {
  const encoder = new TextEncoder();
  const chunks = rows[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value.map((row) => `${JSON.stringify(row)}\n`).join('')));
    },
  });
  return new Response(stream, {
    headers: { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' },
  });
}
