import * as z from 'zod';
import { refused } from '../domain/outcome.ts';
import { findMedia } from '../domain/read-media.ts';
import { bearerOf } from '../http/authorize.ts';
import { endpoint } from '../http/endpoint.ts';
import { mediaResponse } from '../http/media-response.ts';

/** A smaller picture of a photo or video. */
export const getThumbnail = endpoint(
  {
    method: 'get',
    path: '/media/:media/:width',
    access: 'public',
    keptByItself: true,
    tag: 'Media',
    summary: 'A thumbnail of a photo or video',
    description: 'By its width in pixels; to whom and for how long, as the photo or video itself.',
    headers: z.object({
      Authorization: z.string().optional().meta({ description: 'An API key of the shop, as bearer.' }),
    }),
    response: { status: 200, description: 'The picture.' },
    problems: ['not_found'],
  },
  async ({ services, shopId, params, headers }) => {
    if (!/^[1-9]\d{0,3}$/.test(params.width!)) return refused('not_found');
    const name = { shopId, mediaId: params.media!, width: Number(params.width) };
    const found = await findMedia(services, name, bearerOf(headers.Authorization));
    return found.ok ? mediaResponse(services.files, found.value) : found;
  },
);
