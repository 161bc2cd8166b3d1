/** Photos and videos of a review. */
import * as z from 'zod';
import { text } from './text.ts';

/** Most bytes of a photo and of a video; KB is 1,000 bytes. */
export const MAX_PHOTO_BYTES = 20_000_000;
export const MAX_VIDEO_BYTES = 80_000_000;
/** Most pixels of a photo. */
export const MAX_PHOTO_PIXELS = 50_000_000;
/** Photos and videos of one review, and uploads of one purchase token. */
export const MAX_MEDIA = 5;

/** A picture in one size, for `srcset`. */
export const Rendition = z.object({ url: z.string(), width: z.int(), height: z.int() });
export type Rendition = z.infer<typeof Rendition>;

export const Media = z
  .object({
    id: z.string(),
    kind: z.enum(['photo', 'video']),
    url: z.string().meta({ description: 'Absolute; never changes what it shows.' }),
    width: z.int(),
    height: z.int(),
    alt: z.string().nullable().meta({ description: "The writer's description; null when there is none." }),
    thumbnails: z.array(Rendition).meta({
      description: 'Smaller pictures of it, the smallest first: of a video, of its first moment.',
    }),
  })
  .meta({ id: 'Media' });
export type Media = z.infer<typeof Media>;

/** What a writer says of a photo for those who do not see it. */
export const AltText = text(0, 250);

export const MediaUploaded = Media.pick({ id: true, url: true, width: true, height: true }).meta({
  id: 'MediaUploaded',
});
export type MediaUploaded = z.infer<typeof MediaUploaded>;
