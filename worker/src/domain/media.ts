/** What is stored of a review's photos and videos; their addresses are made when they are read. */
import type { Media } from '@vouch/contract';

export interface StoredMedia {
  id: string;
  kind: 'photo' | 'video';
  width: number;
  height: number;
  alt: string | null;
  /** Smaller pictures, the smallest first; no two are as wide. */
  thumbnails: { width: number; height: number }[];
}

/** A thumbnail with what its file is. */
export interface StoredThumbnail {
  width: number;
  height: number;
  type: string;
  /** Length of the file. */
  bytes: number;
}

/** Where a shop's media are served from: the Worker's own origin. */
export type MediaAddress = (shopId: string, mediaId: string) => string;

export function mediaAddressAt(origin: string): MediaAddress {
  return (shopId, mediaId) => `${origin}/v1/shops/${shopId}/media/${mediaId}`;
}

export function toMedia(media: StoredMedia, shopId: string, address: MediaAddress): Media {
  const { id, thumbnails, ...shown } = media;
  const url = address(shopId, id);
  return {
    id,
    url,
    ...shown,
    thumbnails: thumbnails.map(({ width, height }) => ({ url: `${url}/${width}`, width, height })),
  };
}
