/** From a photo or video to the gallery of all that stand around it; the gallery's code comes with the first. */
import type { Media } from '@vouch/contract';
import type { ChosenReview } from './chosen-reviews.ts';
import type { GalleryItem, GalleryOptions } from '../gallery/open-gallery.ts';

/** The photos and videos of reviews, in their order. */
export function mediaOf(reviews: readonly ChosenReview[]): GalleryItem[] {
  return reviews.flatMap((review) =>
    review.media.map((media) => ({ media, review, product: review.product })),
  );
}

interface OpenMediaOptions extends Pick<GalleryOptions, 'trigger' | 'tag' | 'rating' | 'more'> {
  reviews: readonly ChosenReview[];
  media: Media;
}

export async function openMedia({
  reviews,
  media,
  trigger,
  tag,
  rating,
  more,
}: OpenMediaOptions): Promise<void> {
  const items = mediaOf(reviews);
  const at = items.findIndex((item) => item.media === media);
  // Without network the gallery cannot come: the picture stays where it is, and may be pressed again.
  const gallery = await import('../gallery/open-gallery.ts').catch(() => undefined);
  await gallery?.openGallery({ items, at, trigger, tag, rating, more });
}
