import { ExportRow } from '@vouch/contract';
import { shopEndpoint } from '../../http/endpoint.ts';

/** A stream: memory does not grow with the shop. */
export const exportReviews = shopEndpoint(
  {
    method: 'get',
    path: '/admin/exports',
    access: 'admin',
    tag: 'Transfer',
    summary: 'Export all reviews',
    description:
      'JSON Lines, one ExportRow a line, in the order in which they came in; withdrawn ones are left out.',
    response: {
      status: 200,
      schema: ExportRow,
      type: 'application/x-ndjson',
      description: 'Each line an ExportRow.',
    },
  },
  async ({ services, shopId }) => {
    const encoder = new TextEncoder();
    const rows = services.transfers.export(shopId)[Symbol.asyncIterator]();
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await rows.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value.map((row) => `${JSON.stringify(row)}\n`).join('')));
      },
    });
    return new Response(stream, {
      headers: { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' },
    });
  },
);
