/** What is stored of a review's photos and videos; their addresses are made when they are read. */
import type { Media } from '@vouch/contract';

export interface StoredMedia {
  id: string;
  kind: 'photo' | 'video';
  width: number;
  height: number;
  alt: string | null;
  /** Ids of the smaller pictures, the smallest first. */
  thumbnails: { id: string; width: number; height: number }[];
}

/** Where a shop's media are served from: the Worker's own origin. */
export type MediaAddress = (shopId: string, mediaId: string) => string;

export function toMedia(media: StoredMedia, shopId: string, address: MediaAddress): Media {
  const { id, thumbnails, ...shown } = media;
  return {
    id,
    url: address(shopId, id),
    ...shown,
    thumbnails: thumbnails.map(({ id: smaller, width, height }) => ({
      url: address(shopId, smaller),
      width,
      height,
    })),
  };
}
