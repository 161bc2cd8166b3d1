/** Photos and videos of a review. */
import * as z from 'zod';
import { LIMITS } from './limits.ts';
import { text } from './text.ts';

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
export const AltText = text(LIMITS.alt.min, LIMITS.alt.max);

/** What an upload answers: its `id` goes into a review, within 24 hours. */
export const MediaUploaded = Media.pick({ id: true, url: true, width: true, height: true }).meta({
  id: 'MediaUploaded',
});
export type MediaUploaded = z.infer<typeof MediaUploaded>;
