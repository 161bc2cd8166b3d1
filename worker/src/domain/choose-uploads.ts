/** Which uploads go with a review: those of the same token or sender, each in one review. */
import type { ReviewInput } from '@vouch/contract';
import type { StoredMedia } from './media.ts';
import { done, refused, type Outcome } from './outcome.ts';
import type { MediaStore } from './ports.ts';

export async function chooseUploads(
  media: MediaStore,
  shopId: string,
  { mediaIds, mediaAlts = {} }: Pick<ReviewInput, 'mediaIds' | 'mediaAlts'>,
  uploadMark: () => Promise<string>,
): Promise<Outcome<StoredMedia[]>> {
  if (mediaIds.length === 0) return done([]);
  const waiting = await media.waiting(shopId, await uploadMark(), mediaIds);
  const chosen: StoredMedia[] = [];
  const missing: number[] = [];
  for (const [at, id] of mediaIds.entries()) {
    const upload = waiting.get(id);
    // Once each, too.
    waiting.delete(id);
    if (!upload) {
      missing.push(at);
      continue;
    }
    const { kind, width, height, thumbnails } = upload;
    const alt = mediaAlts[id] || null;
    const smaller = thumbnails.map(({ width, height }) => ({ width, height }));
    chosen.push({ id, kind, width, height, alt, thumbnails: smaller });
  }
  return missing.length > 0 ? notThere(missing) : done(chosen);
}

/** By their places among the ids that were sent. */
export function notThere(places: readonly number[]) {
  const message = 'This photo or video is no longer there. Add it once more.';
  return refused('validation_failed', { errors: places.map((at) => ({ path: `mediaIds.${at}`, message })) });
}
