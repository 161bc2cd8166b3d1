import { ExportRow } from '@vouch/contract';
import { shopEndpoint } from '../../http/endpoint.ts';
import { jsonLinesResponse } from '../../http/json-lines-response.ts';

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
  async ({ services, shopId }) => jsonLinesResponse(services.transfers.export(shopId)),
);
