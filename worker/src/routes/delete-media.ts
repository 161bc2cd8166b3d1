import * as z from 'zod';
import { discardUpload } from '../domain/discard-upload.ts';
import { shopEndpoint } from '../http/endpoint.ts';

/** An upload that is not wanted after all. */
export const deleteMedia = shopEndpoint(
  {
    method: 'delete',
    path: '/media/:media',
    access: 'shopper',
    servers: 'with-token',
    tag: 'Media',
    summary: 'Take an upload back',
    description:
      'The file goes and its place is free at once. By the same proof as its upload: the token, or without one the same address. 404 for what is not there, is still being uploaded, is another buyer’s, or is in a review.',
    headers: z.object({
      'Vouch-Purchase-Token': z
        .string()
        .optional()
        .meta({ description: 'The purchase token (JWT) that it was uploaded with.' }),
    }),
    response: { status: 204, description: 'Gone.' },
    problems: [
      'token_missing',
      'token_invalid',
      'token_expired',
      'token_wrong_shop',
      'token_revoked',
      'not_found',
      'token_used',
      'rate_limited',
    ],
  },
  ({ services, shop, params, headers, origin, address }) =>
    discardUpload(
      services,
      { shop, address, fromBrowser: origin !== null },
      headers['Vouch-Purchase-Token'] ?? null,
      params.media!,
    ),
);
