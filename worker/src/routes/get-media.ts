import * as z from 'zod';
import { findMedia } from '../domain/read-media.ts';
import { endpoint } from '../http/endpoint.ts';
import { bearerOf } from '../http/authorize.ts';
import { mediaResponse } from '../http/media-response.ts';

/** A photo or video as it was uploaded, cleaned. */
export const getMedia = endpoint(
  {
    method: 'get',
    path: '/media/:media',
    access: 'public',
    keptByItself: true,
    tag: 'Media',
    summary: 'A photo or video',
    description:
      'To everybody once its review is published, and immutable; before that 404, except with an API key of the shop as bearer. `Range` is answered with 206 (RFC 9110, 14).',
    headers: z.object({
      Range: z.string().optional().meta({ description: 'One range of bytes.' }),
      Authorization: z.string().optional().meta({ description: 'An API key of the shop, as bearer.' }),
    }),
    response: { status: 200, description: 'The file, with the type that was found at its upload.' },
    problems: ['not_found'],
  },
  async ({ services, shopId, params, headers }) => {
    const name = { shopId, mediaId: params.media!, width: null };
    const found = await findMedia(services, name, bearerOf(headers.Authorization));
    return found.ok ? mediaResponse(services.files, found.value, headers.Range) : found;
  },
);
