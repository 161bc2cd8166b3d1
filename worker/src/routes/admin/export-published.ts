import { PublishedRow } from '@vouch/contract';
import { exportPublished as rowsOf } from '../../domain/export-published.ts';
import { shopEndpoint } from '../../http/endpoint.ts';
import { jsonLinesResponse } from '../../http/json-lines-response.ts';

/** A stream: memory does not grow with the shop. */
export const exportPublished = shopEndpoint(
  {
    method: 'get',
    path: '/admin/exports/published',
    access: 'admin',
    tag: 'Transfer',
    summary: 'Export what is public, for other platforms',
    description:
      'JSON Lines, one PublishedRow a line, newest first: each published review with its product, and without addresses, phone numbers and bank accounts in its texts.',
    response: {
      status: 200,
      schema: PublishedRow,
      type: 'application/x-ndjson',
      description: 'Each line a PublishedRow.',
    },
  },
  async ({ services, shop }) => jsonLinesResponse(rowsOf(services, shop)),
);
