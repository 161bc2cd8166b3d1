import * as z from 'zod';
import { MAX_VIDEO_BYTES, MediaUploaded } from '@vouch/contract';
import { uploadMedia as upload } from '../domain/upload-media.ts';
import { shopEndpoint } from '../http/endpoint.ts';

/** Room for a video, its thumbnails, and what the form itself takes. */
const FORM_LIMIT = MAX_VIDEO_BYTES + 2_000_000;

const Binary = z.string().meta({ contentMediaType: 'application/octet-stream' });

/** A photo or video for a review that is being written. */
export const uploadMedia = shopEndpoint(
  {
    method: 'post',
    path: '/media',
    access: 'shopper',
    servers: 'with-token',
    tag: 'Media',
    summary: 'Upload a photo or video',
    description: `One file of multipart/form-data (RFC 7578): a JPEG, PNG or WebP photo of 20 MB and 50 megapixels at most, or an MP4, QuickTime or WebM video of 80 MB at most. What it is is told by its content, whatever its name; metadata (EXIF with its place, XMP, comments) is dropped, and so is all that follows the end of a picture. A file in which another one is hidden (an archive, a program, a document, a page) is refused, wherever it stands. With a purchase token; without one only where the shop allows it. Five wait at most for a token's reviews; what is in none after 24 hours goes, and at once when it is taken back (DELETE).`,
    form: {
      limit: FORM_LIMIT,
      tooLarge: 'A photo may have 20 MB and a video 80 MB at most. Choose a smaller one.',
      fields: z.object({
        token: z
          .string()
          .optional()
          .meta({ description: 'The purchase token (JWT). It stands before the files.' }),
        file: Binary.meta({ description: 'The photo or video.' }),
        thumbnail: z.array(Binary).max(3).optional().meta({
          description:
            'Smaller pictures of it (JPEG, PNG, WebP), each of another width, 500 KB and 1,000 pixels a side at most; of a video, of its first moment.',
        }),
      }),
    },
    response: { status: 201, schema: MediaUploaded, description: 'Kept, and shown once its review is.' },
    problems: [
      'token_missing',
      'token_invalid',
      'token_expired',
      'token_wrong_shop',
      'token_revoked',
      'not_found',
      'token_used',
      'conflict',
      'rate_limited',
    ],
  },
  ({ services, shop, form, origin, address }) =>
    upload(services, { shop, parts: form, address, fromBrowser: origin !== null }),
);
