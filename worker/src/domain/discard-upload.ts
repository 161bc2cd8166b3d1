/**
 * Somebody does not want an upload in the review after all: it goes, and its place is free at once. First it is nobody's
 * any more, in one step that a review can't come into the midst of; then its files go, and last its row.
 */
import { done, refused, type Outcome } from './outcome.ts';
import type { MediaFiles, MediaStore } from './ports.ts';
import { uploaderMark, type Uploader, type UploaderNeeds } from './uploader.ts';

interface DiscardNeeds extends UploaderNeeds {
  media: MediaStore;
  files: MediaFiles;
}

export async function discardUpload(
  needs: DiscardNeeds,
  uploader: Uploader,
  token: string | null,
  id: string,
): Promise<Outcome<null>> {
  const { media, files } = needs;
  const shopId = uploader.shop.id;
  const mark = await uploaderMark(needs, uploader, token);
  if (!mark.ok) return mark;
  if (!(await media.release(shopId, id, mark.value))) return refused('not_found');
  await files.remove(shopId, id);
  await media.forget([{ shopId, id }]);
  return done(null);
}
