import * as z from 'zod';
import { ImportReport } from '@vouch/contract';
import { importReviews as importRows } from '../../domain/import-reviews.ts';
import { shopEndpoint } from '../../http/endpoint.ts';
import { IMPORT_BODY_LIMIT } from '../../http/request-body.ts';

/** Rows of one request: what the free plan's statement and memory limits carry well. */
const MAX_ROWS = 500;

export const importReviews = shopEndpoint(
  {
    method: 'post',
    path: '/admin/imports',
    access: 'admin',
    publishes: true,
    tag: 'Transfer',
    summary: 'Import a chunk of reviews',
    description: `JSON Lines, one ImportRow a line, at most ${MAX_ROWS} rows and 2 MiB. Rows are known by their sourceKey, so sending them again changes nothing. A row that is refused does not stop the others.`,
    query: z.object({ dryRun: z.enum(['true', 'false']).default('false') }),
    bodyKind: 'json-lines',
    bodyLimit: IMPORT_BODY_LIMIT,
    body: z.array(z.unknown()).max(MAX_ROWS).meta({ description: 'Each line an ImportRow.' }),
    response: { status: 200, schema: ImportReport, description: 'What became of the rows.' },
  },
  ({ services, shop, query, body }) => importRows(services, shop, body, query.dryRun === 'true'),
);
