/** A stored photo or video, for whom it is meant: everybody once its review is published, the shop's people before. */
import { sha256 } from '../crypto/bytes.ts';
import { done, refused, type Outcome } from './outcome.ts';
import type { KeyStore, MediaFileName, MediaStore } from './ports.ts';

interface ReadNeeds {
  media: MediaStore;
  keys: KeyStore;
}

export interface ReadableMedia {
  name: MediaFileName;
  kind: 'photo' | 'video';
  type: string;
  /** Length in bytes. */
  size: number;
  isPublic: boolean;
}

/** `apiKey` is what the request brought as bearer, if anything. */
export async function findMedia(
  { media, keys }: ReadNeeds,
  name: MediaFileName,
  apiKey: string | null,
): Promise<Outcome<ReadableMedia>> {
  const { shopId, mediaId, width } = name;
  const found = await media.find(shopId, mediaId);
  const file = width === null ? found : found?.thumbnails.find((thumbnail) => thumbnail.width === width);
  if (!found || !file) return refused('not_found');
  const isPublic = found.reviewStatus === 'published';
  if (!isPublic && !(await opens(keys, shopId, apiKey))) return refused('not_found');
  const kind = width === null ? found.kind : 'photo';
  return done({ name, kind, type: file.type, size: file.bytes, isPublic });
}

async function opens(keys: KeyStore, shopId: string, apiKey: string | null): Promise<boolean> {
  return apiKey !== null && (await keys.findApiKey(await sha256(apiKey)))?.shopId === shopId;
}
